/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.JsonText;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.outcome.GapReason;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever adds a field to a figure and forgets the writer finds out here. */
class FigureJsonTest {

    private record Both(List<HourFigure> figures, List<ChannelHour> channels) {}

    @Test
    void everyFieldIsWrittenAsTheContractsWriteIt() throws IOException {
        TermNode leaf = new TermNode(
                "measured",
                "CO2_d",
                new BigDecimal("1.20E+3"),
                "%",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("烟气 \"a05001\""),
                Optional.empty(),
                List.of());
        TermNode whole = new TermNode(
                "derived",
                "E",
                new BigDecimal("376.0126145452283135437541256305718"),
                "t",
                Optional.of("a · b"),
                Optional.of("\\frac{a}{b}"),
                Optional.of("rule"),
                Optional.of("parameter"),
                Optional.of(new TermNode.Cited("HJ 75", Optional.of("4.1"), Optional.of(LocalDate.of(2017, 12, 29)))),
                Optional.of(LocalDate.of(2018, 3, 1)),
                Optional.of("evidence"),
                Optional.of("verified"),
                List.of(leaf, leaf));
        for (Measurand measurand : Measurand.values()) {
            same(new Both(
                    List.of(
                            new HourFigure(
                                    "co2-mass",
                                    Optional.of(new BigDecimal("0E-20")),
                                    "t",
                                    Optional.of(whole),
                                    Optional.empty(),
                                    Optional.empty()),
                            new HourFigure(
                                    "co2-rate",
                                    Optional.empty(),
                                    "t/h",
                                    Optional.empty(),
                                    Optional.of(GapReason.MISSING_DATA),
                                    Optional.of("nothing came\n没有数据"))),
                    List.of(
                            new ChannelHour(
                                    "a05001",
                                    measurand,
                                    "%",
                                    Optional.of(new BigDecimal("12.325")),
                                    Optional.of(new BigDecimal("1E+1")),
                                    Optional.of(new BigDecimal("1E-25")),
                                    58,
                                    2,
                                    "N58 C2"),
                            new ChannelHour(
                                    "a05002",
                                    measurand,
                                    "m3/h",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    0,
                                    0,
                                    ""))));
        }
        same(new Both(List.of(), List.of()));
    }

    private static void same(Both both) throws IOException {
        JsonText json = new JsonText(16).beginObject();
        FigureJson.write(json, both.figures(), both.channels());
        byte[] written = json.endObject().toBytes();
        JsonNode expected = ContractJson.mapper().readTree(ContractJson.write(both));
        assertThat(ContractJson.mapper().readTree(written)).isEqualTo(expected);
    }
}
