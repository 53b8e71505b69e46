// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace hallscape::bench {

double elapsedMs(const std::function<void()>& body)
{
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double medianMs(int runs, const std::function<void()>& body)
{
    body();
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(runs));
    for (int i = 0; i < runs; ++i) {
        times.push_back(elapsedMs(body));
    }
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

namespace {

bool keeps(const Row& row)
{
    return row.atLeast ? row.measured >= row.budget : row.measured <= row.budget;
}

} // namespace

void print(const Table& table)
{
    std::printf("| what | measured | budget | unit | |\n| --- | ---: | ---: | --- | --- |\n");
    for (const Row& row : table) {
        if (row.budget > 0) {
            // Ratios and other small budgets need their digits.
            const char* format = row.budget < 10 ? "| %s | %.2f | %.2f | %s | %s |\n"
                                                 : "| %s | %.1f | %.0f | %s | %s |\n";
            std::printf(format, row.what.c_str(), row.measured, row.budget, row.unit.c_str(),
                        keeps(row) ? "ok" : (row.atLeast ? "UNDER" : "OVER"));
        } else {
            std::printf("| %s | %.1f | | %s | |\n", row.what.c_str(), row.measured,
                        row.unit.c_str());
        }
    }
}

} // namespace hallscape::bench
