/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns every table may have, beside its values and choices. */
public enum Column {
    ITEM(true, "fuel, material or product, from the list", "燃料、原料或产品（从列表选择）"),
    PERIOD(
            true,
            "month such as 2026-03; where a table is not monthly also a year or 2026-01/2026-06",
            "月份，如 2026-03；非按月报告的表亦可填年份或 2026-01/2026-06"),
    SOURCE(false, "boiler, line or meter, where there are several", "锅炉、产线或仪表（多台时填写）"),
    STANDSTILL(false, "true where nothing was used in the month; leave the values empty", "当月未使用时填 true，数值留空"),
    SAMPLE(false, "number of the sample the analysed values come from", "检测样品编号"),
    LABORATORY(false, "who analysed it", "检测机构"),
    ACCREDITATION(false, "of the laboratory, such as its CNAS number", "检测机构资质，如 CNAS 编号"),
    STANDARD(false, "method of the analysis, such as GB/T 476", "检测标准，如 GB/T 476"),
    ANALYSED_ON(false, "day of the analysis, such as 2026-04-02", "检测日期，如 2026-04-02"),
    DOCUMENT(
            false, "name or SHA-256 of a document sent before; empty: this file itself", "已上传来源文件的名称或 SHA-256；留空则为本文件");

    private final boolean required;
    private final String en;
    private final String zh;

    Column(boolean required, String en, String zh) {
        this.required = required;
        this.en = en;
        this.zh = zh;
    }

    public boolean required() {
        return required;
    }

    /** What belongs in it. */
    public Sentence words() {
        return new Sentence(en, zh);
    }

    /** As it stands above the column. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Column> of(String heading) {
        return Stream.of(values())
                .filter(column -> column.heading().equals(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
