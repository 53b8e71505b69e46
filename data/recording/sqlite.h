// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite with owners. Private to this folder: SqlError never leaves it.
namespace hallscape::data::recording {

class SqlError : public std::runtime_error
{
public:
    SqlError(int code, const std::string& what) : std::runtime_error(what), m_code(code) {}
    /// SQLite's primary result code.
    int code() const { return m_code & 0xFF; }
    /// No room, or a device that refuses writes for now: worth another attempt later.
    bool temporary() const;
    /// The file's bytes are not what they should be.
    bool corruption() const;

private:
    int m_code;
};

/// A prepared statement. Bound parameters count from 1, columns from 0.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3* database, std::string_view sql);

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    /// \param bytes must stay as they are until the statement is reset
    Statement& bind(int parameter, std::span<const std::uint8_t> bytes);
    Statement& bindNull(int parameter);

    /// \return whether there is a row to look at. Resets the statement when there is none.
    bool step();
    void run()
    {
        while (step()) {
        }
    }
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    std::string text(int column) const;
    /// Valid until the next step.
    std::span<const std::uint8_t> blob(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    void check(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

enum class Access : std::uint8_t {
    Create,    ///< read and write; made when it does not exist
    ReadOnly,  ///< also while somebody else writes
    Immutable, ///< nobody writes: no locks, no journal; for media that cannot be written
};

class Database
{
public:
    Database() = default;
    Database(const std::string& path, Access access);

    void execute(const char* sql);
    Statement prepare(std::string_view sql) { return {m_database.get(), sql}; }
    /// The number that a pragma or query answers with.
    std::int64_t number(std::string_view sql);
    bool inTransaction() const;
    /// Copies what the write-ahead log holds into the file, as far as readers allow.
    void checkpoint(bool truncate);

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// Undone unless committed.
class Transaction
{
public:
    enum class Mode : std::uint8_t { Read, Write };
    Transaction(Database& database, Mode mode);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& m_database;
};

} // namespace hallscape::data::recording
