/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The figures of an hour as people ask for them in SQL, such as {@code results -> 'co2-mass' ->> 'value'}: for each code a value
 * with its unit, or the reason of the gap. Their derivations are in {@link HourDetail}.
 */
final class FigureColumn {

    private FigureColumn() {}

    static String text(List<HourFigure> figures) {
        JsonText json = new JsonText(64 * (1 + figures.size())).beginObject();
        for (HourFigure figure : figures) {
            json.field(figure.code()).beginObject();
            figure.value().ifPresent(value -> json.field("value").plain(value));
            json.field("unit").string(figure.unit());
            figure.gap().ifPresent(gap -> json.field("gap").string(gap.name()));
            json.endObject();
        }
        return new String(json.endObject().toBytes(), StandardCharsets.UTF_8);
    }
}
