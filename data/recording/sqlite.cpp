// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/sqlite.h"

#include <sqlite3.h>

namespace hallscape::data::recording {

namespace {

/// How long a writer waits for a reader's lock, and the other way round.
constexpr int patienceMs = 2000;

/// SQLite takes "file:" names apart at these.
std::string escaped(const std::string& path)
{
    std::string uri;
    for (const char letter : path) {
        switch (letter) {
        case '%':
            uri += "%25";
            break;
        case '?':
            uri += "%3f";
            break;
        case '#':
            uri += "%23";
            break;
        default:
            uri += letter;
        }
    }
    return uri;
}

} // namespace

bool SqlError::temporary() const
{
    return code() == SQLITE_FULL || code() == SQLITE_IOERR || code() == SQLITE_BUSY ||
           code() == SQLITE_LOCKED;
}

bool SqlError::corruption() const
{
    return code() == SQLITE_CORRUPT || code() == SQLITE_NOTADB || code() == SQLITE_ERROR ||
           code() == SQLITE_IOERR || code() == SQLITE_FORMAT || code() == SQLITE_TOOBIG;
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* database, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK) {
        throw SqlError(code, sqlite3_errmsg(database));
    }
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK) {
        throw SqlError(code, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    }
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement.get(), parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    check(sqlite3_bind_text64(m_statement.get(), parameter, text.data(), text.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> bytes)
{
    check(sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data(), bytes.size(),
                              SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement.get(), parameter));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    // The message goes with the reset.
    const std::string message = sqlite3_errmsg(sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
    if (code != SQLITE_DONE) {
        throw SqlError(code, message);
    }
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string Statement::text(int column) const
{
    const std::span<const std::uint8_t> bytes = blob(column);
    return {bytes.begin(), bytes.end()};
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    if (bytes == nullptr) {
        return {};
    }
    return {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(size)};
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Database::Database(const std::string& path, Access access)
{
    const int flags = access == Access::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                               : SQLITE_OPEN_READONLY;
    // Always as a URI, so that a path that begins with "file:" is a path all the same.
    const std::string uri =
        "file:" + escaped(path) + (access == Access::Immutable ? "?immutable=1" : "");
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &database,
                                     flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK) {
        throw SqlError(code, database != nullptr ? sqlite3_errmsg(database) : "out of memory");
    }
    sqlite3_busy_timeout(database, patienceMs);
    // The schema of a file from elsewhere may call functions; ours never does.
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw SqlError(code, sqlite3_errmsg(m_database.get()));
    }
}

std::int64_t Database::number(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_database.get()) == 0;
}

void Database::checkpoint(bool truncate)
{
    // Being held up by a reader is no failure: the log is copied next time.
    sqlite3_wal_checkpoint_v2(m_database.get(), nullptr,
                              truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE,
                              nullptr, nullptr);
}

Transaction::Transaction(Database& database, Mode mode) : m_database(database)
{
    database.execute(mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself, when the disk was full for example.
    if (m_database.inTransaction()) {
        try {
            m_database.execute("ROLLBACK");
        } catch (const SqlError&) { // NOLINT(bugprone-empty-catch): nothing is left to undo
        }
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
}

} // namespace hallscape::data::recording
