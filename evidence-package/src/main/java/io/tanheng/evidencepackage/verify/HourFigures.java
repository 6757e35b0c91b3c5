/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.HourAgain;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.HourValidity;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.hj75.ValidHour;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the figures of a source's hours again, each by the registration it names. */
final class HourFigures {

    private static final Sentence BY_RULE = new Sentence("by its method, from averages and constants", "按其方法，由均值与常数得出");

    private final SourceId source;
    private final Stated said;
    private final Map<Long, HourAgain> again = new HashMap<>();

    HourFigures(SourceId source, Map<Long, SourceRegistration> registrations) {
        this.source = source;
        this.said = new Stated(Names.hours(source.source()));
        registrations.forEach((version, registration) -> again.put(version, new HourAgain(registration)));
    }

    /** Refuses unless the hour's standing and every figure follow from its minutes, averages and constants. */
    void judge(PackedHour hour) {
        Optional<HourAgain> computing = Optional.ofNullable(again.get(hour.registrationVersion()));
        if (hour.methodId().isEmpty()) {
            requireNoValues(hour);
            return;
        }
        HourAgain method = computing.orElseThrow(() -> PackageRefusal.of(
                PackageProblem.CONTENT_MALFORMED,
                Names.registrations(source.source()),
                "registration {0}, by which {1} was computed, is not there.",
                "缺少计算 {1} 所用的第 {0} 版登记。",
                hour.registrationVersion(),
                hour.hour()));
        requireEqual(
                hour,
                "methodId",
                hour.methodId().orElse("-"),
                method.registration().methodId().orElse("-"),
                registered());
        if (method.method().isEmpty() || !HourAgain.computes(hour.status())) {
            requireNoValues(hour);
            return;
        }
        requireStanding(hour, method);
        requireFigures(hour, method);
    }

    private static Sentence registered() {
        return new Sentence("as the source is registered", "依据数据源登记");
    }

    private void requireNoValues(PackedHour hour) {
        hour.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .findFirst()
                .ifPresent(figure -> requireEqual(
                        hour,
                        figure.code(),
                        figure.value().map(BigDecimal::toPlainString).orElse(""),
                        "no value",
                        Sentence.of("an hour that is {0} has none", "{0} 的小时没有数值", hour.status())));
    }

    /** An hour is stopped where all its minutes are, and valid in China by its number of valid minutes. */
    private void requireStanding(PackedHour hour, HourAgain method) {
        boolean stopped = HourAgain.operatingMinutes(hour) == 0;
        if (stopped != (hour.status() == HourStatus.STOPPED)) {
            requireEqual(
                    hour,
                    "status",
                    hour.status().name(),
                    stopped ? "STOPPED" : "not STOPPED",
                    Sentence.of(
                            "{0} of 60 minutes stood still",
                            "60 分钟中停运 {0} 分钟", hour.minutes().stopped()));
        }
        if (!stopped && method.method().map(m -> m.hourValidity()).equals(Optional.of(HourValidity.VALID_MINUTES))) {
            LocalDate day =
                    LocalDate.ofInstant(hour.hour(), method.registration().zone());
            if (!enough(Parameters.standard().on(day), hour.minutes().valid())) {
                requireEqual(
                        hour,
                        "status",
                        hour.status().name(),
                        "not VALID",
                        Sentence.of(
                                "{0} valid minutes are too few",
                                "有效分钟 {0} 个，不足", hour.minutes().valid()));
            }
        }
    }

    private static boolean enough(InForce law, int minutes) {
        Term valid = new Term.Measured(
                "n_valid", new Quantity(BigDecimal.valueOf(minutes), Unit.parse("min")), "minutes of the hour");
        return ValidHour.of(law, Outcome.present(valid)) instanceof Outcome.Present<Term> found
                && !found.value().value().isZero();
    }

    private void requireFigures(PackedHour hour, HourAgain method) {
        List<HourResult> results;
        try {
            results = method.results(hour);
        } catch (RuntimeException e) {
            // what the service keeps in this case: one figure that says so
            requireGap(hour, ResultCode.CO2_MASS.id(), GapReason.UNSUPPORTED);
            return;
        }
        requireEqual(
                hour,
                "figures",
                Integer.toString(hour.figures().size()),
                Integer.toString(results.size()),
                new Sentence("how many its method gives", "其方法给出的数量"));
        for (HourResult result : results) {
            if (result.outcome() instanceof Outcome.Gap<Term> gap) {
                requireGap(hour, result.code().id(), gap.reason());
            } else {
                Term term = ((Outcome.Present<Term>) result.outcome()).value();
                requireValue(hour, result.code().id(), term.value());
            }
        }
    }

    private void requireValue(PackedHour hour, String code, Quantity again) {
        String stated = hour.figure(code)
                .flatMap(PackedHour.Figure::value)
                .map(BigDecimal::toPlainString)
                .orElse("nothing");
        requireEqual(hour, code, stated, again.amount().toPlainString(), BY_RULE);
        requireEqual(
                hour,
                code + " unit",
                hour.figure(code).map(PackedHour.Figure::unit).orElse(""),
                again.unit().toString(),
                BY_RULE);
    }

    private void requireGap(PackedHour hour, String code, GapReason reason) {
        Optional<PackedHour.Figure> figure = hour.figure(code);
        String stated = figure.flatMap(PackedHour.Figure::value)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> "gap "
                        + figure.flatMap(PackedHour.Figure::gap).map(Enum::name).orElse("-"));
        requireEqual(hour, code, stated, "gap " + reason, BY_RULE);
    }

    private void requireEqual(PackedHour hour, String field, String stated, String again, Sentence reason) {
        said.require(hour.hour(), field, stated, again, reason);
    }
}
