/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.MinuteCell;
import io.tanheng.reporting.query.MinuteColumn;
import io.tanheng.reporting.query.MinuteRow;
import io.tanheng.telemetry.model.DataFlag;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of an hour's readings, each with its address. */
final class ReadingCells {

    private final Page page;
    private final HourView view;
    private final ZoneId zone;

    ReadingCells(Page page, HourView view) {
        this.page = page;
        this.view = view;
        this.zone = view.registration().zone();
    }

    List<HourPage.Minute> rows() {
        return view.readings().rows().stream().map(this::row).toList();
    }

    private HourPage.Minute row(MinuteRow row) {
        List<HourPage.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(row, row.cells().get(i), view.readings().columns().get(i)));
        }
        return new HourPage.Minute(row.at(), page.show().seconds(row.at(), zone), cells);
    }

    private HourPage.Cell cell(MinuteRow row, Optional<MinuteCell> cell, MinuteColumn column) {
        String href = page.to().reading(view.registration().id(), view.row().hour(), column.parameter(), row.at());
        boolean flagged = cell.filter(known -> known.flag() != DataFlag.NORMAL || known.suspect())
                .isPresent();
        return new HourPage.Cell(
                cell,
                href,
                flagged,
                cell.map(ReadingCells::letters).orElse(""),
                cell.map(this::words).orElse(""));
    }

    private static String letters(MinuteCell cell) {
        String flag = cell.flag() == DataFlag.NORMAL
                ? ""
                : Character.toString(cell.flag().code());
        return cell.suspect() ? flag + "?" : flag;
    }

    private String words(MinuteCell cell) {
        String flag = page.words().states().dataFlag(cell.flag());
        return cell.suspect() ? flag + ", " + page.words().bytes().suspect() : flag;
    }
}
