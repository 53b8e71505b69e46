// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/legend_painter.h"

#include "data/telemetry/palette.h"
#include "data/telemetry/snapshot.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hallscape::scene {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr int mostTicks = 6;

/// Where the parts of a legend are; all lengths follow from the height of a line.
struct LegendPlace
{
    LegendPlace(const QRectF& card, const data::Lens& lens, const LegendStyle& style,
                bool histogram)
        : scale(data::paintedScale(lens)), line(QFontMetricsF(style.font).height())
    {
        const qreal pad = line * 0.75;
        inner = card.adjusted(pad, pad, -pad, -pad);
        // Long words stand below each other instead of running out of the card.
        patchesStack =
            QFontMetricsF(style.font).horizontalAdvance(style.noData + style.stale) + 5.4 * line >
            inner.width();
        const qreal top = inner.top() + line * 2.9;
        const qreal bottom = inner.bottom() - line * (patchesStack ? 3.2 : 2.2);
        bar = QRectF(inner.left() + (histogram ? line * 2.4 : 0), top, line * 1.1, bottom - top);
    }

    bool hasBar() const { return bar.height() > line * 3; }

    qreal yOf(float value) const
    {
        const auto [low, high] = scale;
        const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
        return bar.bottom() - bar.height() * static_cast<qreal>(t);
    }

    float valueAt(qreal y) const
    {
        const auto [low, high] = scale;
        return low + (high - low) * static_cast<float>((bar.bottom() - y) / bar.height());
    }

    std::pair<float, float> scale;
    qreal line;
    QRectF inner;
    QRectF bar;
    bool patchesStack = false; ///< of "no data" and "stale"
};

/// Paints one legend.
class LegendPainter
{
public:
    LegendPainter(QPainter& painter, const QRectF& rect, const data::Lens& lens,
                  const LegendStyle& style, bool histogram)
        : m_painter(painter), m_lens(lens), m_metric(data::paintedMetric(lens)), m_style(style),
          m_place(rect, lens, style, histogram), m_low(m_place.scale.first),
          m_high(m_place.scale.second), m_line(m_place.line), m_card(rect), m_inner(m_place.inner),
          m_bar(m_place.bar)
    {
    }

    void paint(const std::vector<float>& histogram)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(m_style.line);
        m_painter.setBrush(m_style.surface);
        m_painter.drawRoundedRect(m_card.adjusted(0.5, 0.5, -0.5, -0.5), m_line / 3, m_line / 3);
        paintHeading();
        paintPatches();
        if (m_place.hasBar()) {
            paintHistogram(histogram);
            paintBar();
            paintBands();
            paintLabels();
        }
        m_painter.restore();
    }

private:
    qreal yOf(float value) const { return m_place.yOf(value); }

    QRectF placeOf(const data::Band& band) const
    {
        const qreal top = band.to ? yOf(*band.to) : m_bar.top();
        const qreal bottom = band.from ? yOf(*band.from) : m_bar.bottom();
        return {m_bar.left(), top, m_bar.width(), bottom - top};
    }

    /// What a band leaves out is dark.
    void paintBands()
    {
        if (m_lens.band) {
            const QRectF lit = placeOf(*m_lens.band);
            QColor dark = m_style.surface;
            dark.setAlphaF(0.82F);
            m_painter.fillRect(QRectF(m_bar.topLeft(), lit.topRight()), dark);
            m_painter.fillRect(QRectF(lit.bottomLeft(), m_bar.bottomRight()), dark);
            frame(lit, m_style.text);
        }
        if (m_style.pointed && m_style.pointed != m_lens.band) {
            frame(placeOf(*m_style.pointed), m_style.muted);
        }
    }

    void frame(const QRectF& place, const QColor& colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, 1.5));
        m_painter.drawRect(place.adjusted(-1, 0, 1, 0));
    }

    void paintHeading()
    {
        QFont bold = m_style.font;
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.setPen(m_style.text);
        const QString title = m_style.title.isEmpty() ? fromView(m_metric.label) : m_style.title;
        const QRectF line(m_inner.left(), m_inner.top(), m_inner.width(), m_line);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(bold).elidedText(title, Qt::ElideRight, line.width()));
        m_painter.setFont(m_style.font);
        m_painter.setPen(m_style.muted);
        QStringList below{fromView(m_metric.unit), m_style.note};
        below.removeAll(QString());
        m_painter.drawText(line.translated(0, m_line * 1.1), Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(below.join(QStringLiteral(" · ")),
                                                              Qt::ElideRight,
                                                              static_cast<int>(line.width())));
    }

    void paintBar()
    {
        // Step by step instead of a gradient: the very colours of the palette, none between.
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const auto colours = data::palette(data::paintedPalette(m_lens));
        const qreal step = m_bar.height() / static_cast<qreal>(colours.size());
        for (std::size_t i = 0; i < colours.size(); ++i) {
            const qreal top = m_bar.bottom() - step * static_cast<qreal>(i + 1);
            m_painter.fillRect(QRectF(m_bar.left(), top, m_bar.width(), step + 1),
                               QColor(colours[i].r, colours[i].g, colours[i].b));
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintHistogram(const std::vector<float>& histogram)
    {
        if (histogram.empty()) {
            return;
        }
        const float most = *std::max_element(histogram.begin(), histogram.end());
        if (!(most > 0)) {
            return;
        }
        const qreal step = m_bar.height() / static_cast<qreal>(histogram.size());
        for (std::size_t i = 0; i < histogram.size(); ++i) {
            // Square root: a handful of hot devices among thousands must stay visible.
            const qreal width = (m_bar.left() - m_inner.left() - 4) *
                                std::sqrt(static_cast<qreal>(histogram[i] / most));
            const qreal top = m_bar.bottom() - step * static_cast<qreal>(i + 1);
            m_painter.fillRect(
                QRectF(m_bar.left() - 4 - width, top + 0.5, width, std::max(1.0, step - 1)),
                m_style.muted);
        }
    }

    void paintLabels()
    {
        std::vector<qreal> taken;
        const qreal x = m_bar.right();
        const auto paint = [&](float value, const QString& text, const QColor& colour,
                               bool strong) {
            if (value < m_low || value > m_high) {
                return;
            }
            const qreal y = yOf(value);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](qreal other) {
                return std::abs(other - y) < m_line * 0.95;
            });
            m_painter.setPen(QPen(colour, strong ? 2 : 1));
            m_painter.drawLine(QPointF(strong ? m_bar.left() : x, y), QPointF(x + m_line * 0.4, y));
            if (free) {
                taken.push_back(y);
                const QRectF place(x + m_line * 0.6, y - m_line / 2,
                                   m_inner.right() - x - m_line * 0.6, m_line);
                m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                                   m_painter.fontMetrics().elidedText(
                                       text, Qt::ElideRight, static_cast<int>(place.width())));
            }
        };
        for (const data::LimitMark& mark : m_metric.marks) { // limits first: they win against ticks
            if (!mark.label.empty()) {
                const bool critical = data::alarmOf(m_metric, mark.value) == data::Alarm::Critical;
                paint(mark.value, fromView(mark.label) + u' ' + number(mark.value),
                      critical ? m_style.critical : m_style.warning, true);
            }
        }
        for (const float tick : roundTicks(m_low, m_high, mostTicks)) {
            paint(tick, number(tick), m_style.muted, false);
        }
    }

    QString number(float value) const
    {
        return QString::number(static_cast<double>(value), 'f',
                               value == std::round(value) ? 0 : m_metric.decimals + 1);
    }

    void paintPatches()
    {
        const qreal size = m_line * 0.9;
        qreal x = m_inner.left();
        qreal y = m_inner.bottom() - m_line;
        const bool stacked = m_place.patchesStack;
        if (stacked) {
            y -= m_line * 1.1;
        }
        const auto caption = [&](const QString& text) {
            m_painter.setPen(m_style.muted);
            const qreal width = m_painter.fontMetrics().horizontalAdvance(text) + 2.0;
            m_painter.drawText(QRectF(x + size * 1.4, y, width, m_line),
                               Qt::AlignLeft | Qt::AlignVCenter, text);
            x += size * 2.2 + width;
        };
        const auto patch = [&] { return QRectF(x, y + (m_line - size) / 2, size, size); };
        m_painter.fillRect(patch(), QColor(0x36, 0x3b, 0x40));
        m_painter.fillRect(patch(), QBrush(QColor(0x8a, 0x92, 0x9a), Qt::BDiagPattern));
        caption(m_style.noData);
        if (stacked) {
            x = m_inner.left();
            y += m_line * 1.1;
        }
        const data::Rgb middle = data::palette(data::paintedPalette(m_lens))[160];
        const int grey =
            static_cast<int>(0.8 * (0.30 * middle.r + 0.59 * middle.g + 0.11 * middle.b));
        const auto faded = [grey](int c) {
            return static_cast<int>(c * 0.35 + grey * 0.65);
        }; // as mesh.frag does
        m_painter.fillRect(patch(), QColor(faded(middle.r), faded(middle.g), faded(middle.b)));
        caption(m_style.stale);
    }

    QPainter& m_painter;
    const data::Lens& m_lens;
    const data::Metric& m_metric;
    const LegendStyle& m_style;
    LegendPlace m_place;
    float m_low;
    float m_high;
    qreal m_line;
    QRectF m_card;
    QRectF m_inner;
    QRectF m_bar;
};

QFont cardFont(qreal devicePixelRatio)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(12 * devicePixelRatio))));
    return font;
}

} // namespace

void paintLegend(QPainter& painter, const QRectF& rect, const data::Lens& lens,
                 const std::vector<float>& histogram, const LegendStyle& style)
{
    if (lens.metric) {
        LegendPainter(painter, rect, lens, style, !histogram.empty()).paint(histogram);
    }
}

std::vector<data::Band> legendBands(const data::Lens& lens)
{
    const auto [low, high] = data::paintedScale(lens);
    std::vector<data::Band> bands(1);
    for (const float tick : roundTicks(low, high, mostTicks)) {
        if (tick > low && tick < high) {
            bands.back().to = tick;
            bands.push_back({tick, std::nullopt});
        }
    }
    return bands;
}

std::optional<data::Band> legendBandAt(QPointF point, const QRectF& rect, const data::Lens& lens,
                                       bool histogram, const LegendStyle& style)
{
    if (!lens.metric) {
        return std::nullopt;
    }
    const LegendPlace place(rect, lens, style, histogram);
    constexpr qreal reachPx = 4; // the bar is slim
    if (!place.hasBar() || !place.bar.adjusted(-reachPx, 0, reachPx, 0).contains(point)) {
        return std::nullopt;
    }
    const float value = place.valueAt(point.y());
    const std::vector<data::Band> bands = legendBands(lens);
    const auto found =
        std::ranges::find_if(bands, [value](const data::Band& band) { return band.holds(value); });
    return found != bands.end() ? std::optional(*found) : std::nullopt;
}

std::vector<float> roundTicks(float low, float high, int atMost)
{
    std::vector<float> ticks;
    const double range = static_cast<double>(high) - static_cast<double>(low);
    if (!(range > 0) || !std::isfinite(range) || atMost < 1) {
        return ticks;
    }
    double step = std::pow(10.0, std::floor(std::log10(range / atMost)));
    constexpr std::array factors{2.0, 2.5, 2.0}; // 1, 2, 5, 10
    for (std::size_t i = 0;
         std::floor(high / step + 1e-6) - std::ceil(low / step - 1e-6) + 1 > atMost; ++i) {
        step *= factors[i % factors.size()];
    }
    const double first = std::ceil(low / step - 1e-6);
    for (int i = 0; (first + i) * step <= static_cast<double>(high) + step * 1e-6; ++i) {
        ticks.push_back(static_cast<float>((first + i) * step));
    }
    return ticks;
}

QImage legendImage(const data::Lens& lens, const std::vector<float>& histogram,
                   qreal devicePixelRatio, LegendStyle style)
{
    if (!lens.metric) {
        return {};
    }
    style.font = cardFont(devicePixelRatio);
    const QSizeF size = QSizeF(216, 420) * devicePixelRatio;
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintLegend(painter, QRectF(QPointF(0, 0), image.size()), lens, histogram, style);
    return image;
}

QImage captionImage(const QStringList& lines, qreal devicePixelRatio)
{
    if (lines.isEmpty()) {
        return {};
    }
    const LegendStyle style;
    const QFont font = cardFont(devicePixelRatio);
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    qreal width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const qreal pad = metrics.height() * 0.6;
    const QSizeF size(width + 2 * pad,
                      metrics.height() * static_cast<qreal>(lines.size()) + 2 * pad);
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.line);
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), size - QSizeF(1, 1)), pad / 2, pad / 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : font);
        painter.setPen(style.text);
        painter.drawText(
            QPointF(pad, pad + metrics.ascent() + metrics.height() * static_cast<qreal>(i)),
            lines[i]);
    }
    return image;
}

} // namespace hallscape::scene
