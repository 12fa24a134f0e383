// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey::Metrics {

// Device-independent pixels, on a grid of four.
constexpr int SpaceTiny = 4;
constexpr int SpaceSmall = 8;
constexpr int Space = 12;
constexpr int SpaceWide = 16;
constexpr int SpaceLarge = 24;
constexpr int SpaceHuge = 40;

constexpr int Radius = 8;
constexpr int RadiusSmall = 6;
constexpr int ControlHeight = 36;
constexpr int IconSize = 20;
constexpr int IconSizeSmall = 16;
constexpr int FocusWidth = 2;

/// The width of a form or of a line of reading text.
constexpr int ReadingWidth = 400;
/// From this width on the sidebar stands beside the rest.
constexpr int NarrowWindow = 640;
/// From this width on, without the sidebar, the list and the details stand side by side.
constexpr int WideWindow = 740;

/// What depends on the density of the application's Style.
struct RowMetrics
{
    int task;    ///< also an account; more where its text needs it
    int padding; ///< above and below the text of a task
    int place;   ///< in the sidebar
    int heading; ///< likewise
    int menuItem;
};
[[nodiscard]] const RowMetrics &rows();

} // namespace Latchkey::Metrics
