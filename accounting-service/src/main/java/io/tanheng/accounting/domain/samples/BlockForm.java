/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.Integers;
import io.tanheng.telemetry.model.DataFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Between the columns in memory and the block as it is stored and published. */
final class BlockForm {

    private BlockForm() {}

    static HourBlock block(List<SampleColumn> columns, FrameList frames, Optional<ManifestList> manifests) {
        int[] order = frames.order();
        int[] places = new int[order.length];
        List<HourBlock.Frame> sorted = new ArrayList<>(order.length);
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
            sorted.add(frames.get(order[place]));
        }
        List<HourBlock.Series> series = columns.stream()
                .sorted(SampleColumn.ORDER)
                .map(column -> series(column, places))
                .toList();
        return new HourBlock(
                series, sorted, manifests.map(list -> list.among(sorted)).orElse(List.of()));
    }

    private static HourBlock.Series series(SampleColumn column, int[] places) {
        int size = column.size();
        char[] flags = new char[size];
        char[] suspects = new char[size];
        for (int place = 0; place < size; place++) {
            flags[place] = column.flagCode(place);
            suspects[place] = column.suspect(place) ? '1' : '0';
        }
        return new HourBlock.Series(
                column.parameter,
                column.statistic,
                column.periodSeconds,
                column.offsets(),
                column.values(),
                new String(flags),
                new String(suspects),
                Integers.of(size, place -> places[column.frame(place)]));
    }

    static List<SampleColumn> columns(HourBlock block) {
        List<SampleColumn> columns = new ArrayList<>(block.series().size());
        for (HourBlock.Series series : block.series()) {
            SampleColumn column = new SampleColumn(series.parameter(), series.statistic(), series.periodSeconds());
            for (int place = 0; place < series.offsets().size(); place++) {
                column.insert(
                        place,
                        series.offsets().get(place),
                        series.values().get(place),
                        DataFlag.ofCode(series.flags().charAt(place)),
                        series.suspects().charAt(place) == '1',
                        series.frames().get(place));
            }
            columns.add(column);
        }
        return columns;
    }
}
