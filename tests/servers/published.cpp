// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published.h"

#include <algorithm>

namespace hallscape::test {

namespace {

constexpr std::string_view integerSentinel = "9223372036854775794";
constexpr std::string_view doubleSentinel = "140737488355328";

/// "hall-1-array-2-rack-3-server-4"
std::string hostName(const data::Site& site, data::Device server)
{
    std::string name = site.path(server);
    std::ranges::replace(name, '/', '-');
    return name;
}

std::string hex(std::uint32_t number)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(8, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, number >>= 4U) {
        *digit = digits[number & 0xFU];
    }
    return text;
}

/// {gpu="3",UUID="GPU-…",…,Hostname="…",…}: as long as the real ones.
std::string labelsOf(const std::string& host, std::uint32_t gpu, std::uint32_t slot)
{
    const std::string number = std::to_string(slot);
    return R"({gpu=")" + number + R"(",UUID="GPU-)" + hex(gpu * 2654435761U) +
           "-cf9d-6ef3-62e9-d92044ab6e52" + R"(",pci_bus_id="00000000:)" + number +
           R"(9:00.0",device="nvidia)" + number +
           R"(",modelName="NVIDIA H100 80GB HBM3",Hostname=")" + host +
           R"(",DCGM_FI_DRIVER_VERSION="550.90.07"} )";
}

} // namespace

Fate fateOf(std::uint32_t gpu)
{
    switch (gpu % 1000) {
    case 17:
        return Fate::IntegerSentinel;
    case 18:
        return Fate::DoubleSentinel;
    case 19:
        return Fate::Vanishing;
    default:
        return Fate::Published;
    }
}

double publishedValue(data::MetricId metric, std::uint32_t gpu, std::uint32_t step)
{
    switch (metric) {
    case data::MetricId::GpuTemp:
        return 30 + (gpu * 7 + step * 13) % 50;
    case data::MetricId::GpuPower:
        return 80 + (gpu * 37 + step * 101) % 620;
    default:
        return 2 + (gpu * 11 + step * 5) % 99;
    }
}

std::optional<double> expectedValue(data::MetricId metric, std::uint32_t gpu, std::uint32_t step)
{
    const Fate fate = fateOf(gpu);
    const bool absent = fate == Fate::IntegerSentinel || fate == Fate::DoubleSentinel ||
                        (fate == Fate::Vanishing && step > 0);
    return absent ? std::nullopt : std::optional(publishedValue(metric, gpu, step));
}

std::string metricsText(const data::Site& site, std::uint32_t step, std::uint32_t part,
                        std::uint32_t parts)
{
    constexpr std::size_t bytesPerLine = 260;
    const std::uint32_t servers = site.count(data::Kind::Server);
    const std::uint32_t first = servers * part / parts;
    const std::uint32_t end = servers * (part + 1) / parts;
    std::string text;
    text.reserve((end - first) * 8U * publishedMetrics.size() * bytesPerLine);
    for (const PublishedMetric& published : publishedMetrics) {
        text.append("# TYPE ").append(published.name).append(" gauge\n");
        for (std::uint32_t server = first; server < end; ++server) {
            const data::Device device{data::Kind::Server, server};
            const std::string host = hostName(site, device);
            const data::Range gpus = site.range(device, data::Kind::Gpu);
            for (std::uint32_t gpu = gpus.first; gpu < gpus.end(); ++gpu) {
                const Fate fate = fateOf(gpu);
                if (fate == Fate::Vanishing && step > 0) {
                    continue;
                }
                text.append(published.name).append(labelsOf(host, gpu, gpu - gpus.first));
                text += fate == Fate::IntegerSentinel ? integerSentinel
                        : fate == Fate::DoubleSentinel
                            ? doubleSentinel
                            : std::to_string(
                                  static_cast<int>(publishedValue(published.metric, gpu, step)));
                text += '\n';
            }
        }
    }
    return text;
}

} // namespace hallscape::test
