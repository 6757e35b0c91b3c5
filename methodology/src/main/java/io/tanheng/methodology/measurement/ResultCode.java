/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.term.Title;

/** What a method can say about an hour, with the unit it says it in. */
public enum ResultCode {
    CO2_MASS("co2-mass", "t", "CO2 in the hour", "小时 CO2 排放量"),
    CO2_MASS_RATE("co2-mass-rate", "t/h", "CO2 mass rate", "CO2 排放速率"),
    /** As reported under United States law. */
    CO2_MASS_SHORT_TONS("co2-mass-short-tons", "ton", "CO2 in the hour, short tons", "小时 CO2 排放量(短吨)"),
    CO2_MASS_RATE_SHORT_TONS("co2-mass-rate-short-tons", "ton/h", "CO2 mass rate, short tons", "CO2 排放速率(短吨)"),
    DRY_STANDARD_FLOW("dry-standard-flow", "m3/h", "Dry flow at the standard state", "标准状态干烟气流量"),
    SO2_MASS("so2-mass", "kg", "SO2 in the hour", "小时 SO2 排放量"),
    NOX_MASS("nox-mass", "kg", "NOx in the hour", "小时 NOx 排放量");

    private final String id;
    private final String unit;
    private final String english;
    private final String chinese;

    ResultCode(String id, String unit, String en, String zh) {
        this.id = id;
        this.unit = unit;
        this.english = en;
        this.chinese = zh;
    }

    /** The code as it stands in messages and addresses. */
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public Title title() {
        return new Title(english, chinese);
    }
}
