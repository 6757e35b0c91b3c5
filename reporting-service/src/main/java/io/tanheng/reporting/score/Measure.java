/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;

/** What a criterion can be about, in percent; each is taken from the figures of a statement. */
public enum Measure {
    /** Hours of all stacks with a figure, of the hours that passed. */
    MEASURED_HOURS(true, "hours of the stacks with a figure", "烟囱有结果的小时占比"),
    /** Months with a usable record or a standstill, of the months asked, over all lines. */
    COMPLETE_MONTHS(true, "months reported, of those asked", "已填报月份占应填报月份的比例"),
    /** Tonnes that were measured or calculated from what was, of all tonnes. */
    TONNES_WITHOUT_DEFAULTS(true, "tonnes known without default or substituted values", "不依赖缺省值或替代值的排放量占比"),
    /** Measured less calculated, without its sign, of what is calculated; of several units the greatest. */
    CROSS_CHECK(false, "difference of measured and calculated tonnes", "实测与核算排放量之差"),
    /** A figure of a unit, of a parameter of the law it was computed with; of several units the highest. */
    INTENSITY(false, "intensity, of the benchmark", "排放强度与基准值之比"),
    /** How much a figure rose against the same period a year before; of several units the most. */
    TREND(false, "rise against the same period a year before", "与上年同期相比的增幅"),
    /** Tonnes that rest on readings their device has signed, of all tonnes. */
    SIGNED_READINGS(true, "tonnes on readings signed by the device", "基于设备签名读数的排放量占比");

    private final boolean higherIsBetter;
    private final String en;
    private final String zh;

    Measure(boolean higherIsBetter, String en, String zh) {
        this.higherIsBetter = higherIsBetter;
        this.en = en;
        this.zh = zh;
    }

    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    public LocalText words() {
        return new LocalText(en, zh);
    }

    /** Whether a criterion must name the figure it is about. */
    boolean ofFigure() {
        return this == INTENSITY || this == TREND;
    }
}
