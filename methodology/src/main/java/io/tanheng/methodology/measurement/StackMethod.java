/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways in which an hour of a stack becomes tonnes, one per law and kind of instrument. */
@SuppressWarnings("ImmutableEnumChecker") // rules and computations are immutable, which the checker cannot see
public enum StackMethod {
    CN_HJ75_CO2_DRY_PERCENT(
            "cn-hj75-co2-dry-percent",
            new Title("China: HJ 75 flow, CO2 as a share of the gas", "中国:HJ 75 烟气流量,CO2 体积浓度"),
            HourValidity.VALID_MINUTES,
            ChineseStack.byShare()),
    CN_HJ75_CO2_MASS_CONCENTRATION(
            "cn-hj75-co2-mass-concentration",
            new Title("China: HJ 75 flow, CO2 mass concentration", "中国:HJ 75 烟气流量,CO2 质量浓度"),
            HourValidity.VALID_MINUTES,
            ChineseStack.byMass()),
    US_PART75_F11(
            "us-part75-f11",
            new Title("United States: Part 75 equation F-11", "美国:Part 75 公式 F-11"),
            HourValidity.OPERATING_QUARTERS,
            UnitedStatesStack.fromConcentration()),
    US_PART75_F11_FROM_HEAT_INPUT(
            "us-part75-f11-from-heat-input",
            new Title("United States: Part 75 equation F-11 from heat input", "美国:由热输入按 Part 75 公式 F-11"),
            HourValidity.OPERATING_QUARTERS,
            UnitedStatesStack.fromHeatInput()),
    EU_MRR_ANNEX8_EQ1(
            "eu-mrr-annex8-eq1",
            new Title("European Union: MRR Annex VIII equation 1", "欧盟:MRR 附件八公式 1"),
            HourValidity.SHARE_OF_READINGS,
            new EuropeanStack());

    private final String id;
    private final Title title;
    private final HourValidity hourValidity;
    private final StackComputation computation;

    StackMethod(String id, Title title, HourValidity hourValidity, StackComputation computation) {
        this.id = id;
        this.title = title;
        this.hourValidity = hourValidity;
        this.computation = computation;
    }

    /** The method registered under an id. */
    public static Optional<StackMethod> ofId(String id) {
        return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
    }

    /** All ids, for messages. */
    public static String ids() {
        return Arrays.stream(values()).map(StackMethod::id).collect(Collectors.joining(", "));
    }

    public String id() {
        return id;
    }

    public Title title() {
        return title;
    }

    public HourValidity hourValidity() {
        return hourValidity;
    }

    /** What the method needs to know of an installation. */
    public Need need() {
        return computation.need();
    }

    /**
     * The measurands the carbon dioxide of an hour rests on, of those registered; these decide whether a minute is valid.
     *
     * @return a gap that says what to register, where the registration is not enough for the method
     */
    public Outcome<Set<Measurand>> measurandsUsed(Set<Measurand> registered, Set<String> constants) {
        return need().choose(registered, constants)
                .map(Outcome::present)
                .orElseGet(() -> Outcome.gap(
                        GapReason.MISSING_DATA,
                        "The method {0} needs {1}; registered are {2} and the constants {3}.",
                        "方法 {0} 需要 {1}；已登记 {2} 及常数 {3}。",
                        id,
                        need().describe(),
                        registered,
                        constants));
    }

    /** What the method says of an hour, by the law of the hour's day. */
    public List<HourResult> compute(StackHour hour) {
        return compute(hour, Parameters.standard());
    }

    /** What the method says of an hour with given parameters. */
    public List<HourResult> compute(StackHour hour, Parameters parameters) {
        return computation.compute(hour, parameters.on(hour.day()));
    }
}
