/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.plan;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.activity.SubmissionProblems;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether a monitoring plan can be computed by. */
public final class PlanCheck {

    private static final Set<String> SECTORS = new TreeSet<>(Set.of("power", "steel", "building-materials"));
    private static final Pattern REGION = Pattern.compile("[0-9]{6}|[A-Z]{2}");

    private final Methodologies methodologies;

    public PlanCheck(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    /**
     * Everything that is wrong with a plan.
     *
     * @param withRecords how many records each unit has
     */
    public List<SubmissionProblem> check(MonitoringPlan plan, Map<String, Long> withRecords) {
        PlanProblems problems = new PlanProblems();
        SubmissionProblems.ofPerson("changedBy", plan.changedBy()).ifPresent(problems::add);
        problems.both("name", plan.name());
        problems.oneOf(ProblemCode.UNKNOWN_WORD, "sector", plan.sector(), SECTORS);
        if (!REGION.matcher(plan.region()).matches()) {
            problems.note(
                    ProblemCode.UNKNOWN_WORD,
                    "region",
                    plan.region(),
                    "GB/T 2260, ISO 3166-1",
                    Sentence.of(
                            "region is '{0}': write the six digits of GB/T 2260, such as 370000, or two letters of ISO 3166.",
                            "region 为“{0}”：请填写 GB/T 2260 的六位代码（如 370000）或 ISO 3166 的两位字母代码。", plan.region()));
        }
        if (plan.units().isEmpty()) {
            problems.text("units", "");
        }
        Set<String> names = new HashSet<>();
        for (int index = 0; index < plan.units().size(); index++) {
            PlanUnit unit = plan.units().get(index);
            String field = "units[" + index + "]";
            if (!names.add(unit.unit())) {
                problems.twice(field + ".unit", unit.unit());
            }
            check(unit, field, problems);
        }
        withRecords.forEach((unit, count) -> keep(unit, count, names, problems));
        return problems.all();
    }

    private void check(PlanUnit unit, String field, PlanProblems problems) {
        problems.name(field + ".unit", unit.unit());
        problems.both(field + ".name", unit.name());
        boolean family = problems.oneOf(
                ProblemCode.UNKNOWN_FAMILY, field + ".family", unit.family(), names(edition -> true, Edition::family));
        boolean purpose = family
                && problems.oneOf(
                        ProblemCode.UNKNOWN_PURPOSE,
                        field + ".purpose",
                        unit.purpose(),
                        names(edition -> edition.family().equals(unit.family()), Edition::purpose));
        names(field + ".stacks", unit.stacks(), problems);
        Set<PlanMeter> meters = new HashSet<>();
        for (int index = 0; index < unit.meters().size(); index++) {
            PlanMeter meter = unit.meters().get(index);
            String place = field + ".meters[" + index + "]";
            if (!meters.add(meter)) {
                problems.twice(place, meter.source() + " " + meter.parameter());
            }
            problems.name(place + ".source", meter.source());
            problems.text(place + ".parameter", meter.parameter());
            meter.line().ifPresent(line -> problems.text(place + ".line", line));
            if (purpose) {
                checkMeasured(unit, meter, place, problems);
            }
        }
    }

    private static void names(String field, List<String> sources, PlanProblems problems) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < sources.size(); index++) {
            problems.name(field + "[" + index + "]", sources.get(index));
            if (!seen.add(sources.get(index))) {
                problems.twice(field + "[" + index + "]", sources.get(index));
            }
        }
    }

    /** Kind, item and property must stand in an input of an edition the unit is computed by. */
    private void checkMeasured(PlanUnit unit, PlanMeter meter, String field, PlanProblems problems) {
        List<Input> inputs = methodologies.of(unit.family(), unit.purpose()).stream()
                .flatMap(methodology -> methodology.inputs().stream())
                .toList();
        Set<String> kinds = sorted(inputs.stream().map(input -> input.kind().name()));
        if (!problems.oneOf(ProblemCode.UNKNOWN_ITEM, field + ".kind", meter.kind(), kinds)) {
            return;
        }
        List<Input> ofKind = inputs.stream()
                .filter(input -> input.kind().name().equals(meter.kind()))
                .toList();
        Set<String> items = sorted(ofKind.stream().flatMap(input -> input.items().keySet().stream()));
        if (!problems.oneOf(ProblemCode.UNKNOWN_ITEM, field + ".item", meter.item(), items)) {
            return;
        }
        Set<String> properties = sorted(ofKind.stream()
                .filter(input -> input.items().containsKey(meter.item()))
                .flatMap(input -> input.properties().keySet().stream()));
        problems.oneOf(ProblemCode.UNKNOWN_PROPERTY, field + ".property", meter.property(), properties);
    }

    private Set<String> names(java.util.function.Predicate<Edition> condition, Function<Edition, String> name) {
        return sorted(methodologies.all().stream()
                .map(Methodology::edition)
                .filter(condition)
                .map(name));
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static void keep(String unit, long count, Set<String> names, PlanProblems problems) {
        if (!names.contains(unit)) {
            problems.note(
                    ProblemCode.UNIT_HAS_RECORDS,
                    "units",
                    unit,
                    names,
                    Sentence.of(
                            "The plan leaves out {0}, which has {1} record(s): keep the unit, or withdraw its records first.",
                            "监测计划删去了 {0}，但它有 {1} 条记录：请保留该单元，或先撤销其记录。", unit, count));
        }
    }
}
