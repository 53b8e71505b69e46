// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prometheus.h"

#include <QtCore/QDateTime>

namespace hallscape::test {

namespace {

QByteArray success(const QByteArray& data)
{
    return httpAnswer(200, R"({"status":"success","data":)" + data + "}");
}

QByteArray hostOf(const data::Site& site, data::Device server)
{
    return QByteArray::fromStdString(site.path(server)).replace('/', '-');
}

} // namespace

Answer FakePrometheus::answer(const Heard& request) const
{
    const QByteArray path = request.path();
    if (path == "/api/v1/status/buildinfo") {
        return {success(R"({"version":"2.42.0"})"), Answer::Then::KeepOpen, {}};
    }
    if (path == "/api/v1/label/__name__/values") {
        return {success(R"(["DCGM_FI_DEV_GPU_TEMP","up"])"), Answer::Then::KeepOpen, {}};
    }
    if (path.startsWith("/api/v1/label/")) {
        return {success("[]"), Answer::Then::KeepOpen, {}};
    }
    if (path == "/api/v1/alerts") {
        return {success(R"({"alerts":[]})"), Answer::Then::KeepOpen, {}};
    }
    if (path == "/api/v1/query") {
        const bool ages = request.field("query").contains("timestamp(");
        const bool proper = ages || valuesInstead.isEmpty();
        return {proper ? vector(request, ages) : valuesInstead, Answer::Then::KeepOpen, {}};
    }
    return {httpAnswer(404, "404 page not found", {{"Content-Type", "text/plain"}}),
            Answer::Then::KeepOpen,
            {}};
}

QByteArray FakePrometheus::vector(const Heard& request, bool ages) const
{
    const bool known = request.field("query").contains("DCGM_FI_DEV_GPU_TEMP");
    const double evaluatedS =
        static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000 - evaluatedLateS;
    const QByteArray time = QByteArray::number(evaluatedS, 'f', 3);
    QByteArray rows;
    const auto row = [&](const QByteArray& labels, double value) {
        rows += rows.isEmpty() ? "" : ",";
        rows += R"({"metric":{)" + labels + R"(},"value":[)" + time + ",\"" +
                QByteArray::number(value) + "\"]}";
    };
    for (std::uint32_t server = 0; known && server < site->count(data::Kind::Server); ++server) {
        const data::Device device{data::Kind::Server, server};
        const QByteArray host = R"("Hostname":")" + hostOf(*site, device) + "\"";
        if (ages) {
            row(host, ageS);
            continue;
        }
        const data::Range gpus = site->range(device, data::Kind::Gpu);
        for (std::uint32_t gpu = gpus.first; gpu < gpus.end(); ++gpu) {
            const QByteArray slot = R"(,"gpu":")" + QByteArray::number(gpu - gpus.first) + "\"";
            for (int copy = 0; copy < copies; ++copy) {
                row(host + slot, value(gpu) + copy);
            }
            for (int stranger = 0; stranger < strangers; ++stranger) {
                row(R"("Hostname":"stranger-)" + QByteArray::number(stranger) + "-" +
                        QByteArray::number(server) + "\"" + slot,
                    99);
            }
        }
    }
    return success(R"({"resultType":"vector","result":[)" + rows + "]}");
}

} // namespace hallscape::test
