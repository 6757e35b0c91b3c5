/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementDocument;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidencepackage.StatementMaker;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Methodologies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Statements of a site over the activity data of {@code docs/examples}, computed by the methodology the site reports by. */
public final class Statements {

    private static final LocalText UNIT = new LocalText("Unit 1", "1 号机组");

    private final SiteId site;
    private final LocalText name;
    private final String methodology;
    private final Optional<String> stack;
    private final ActivityData year;

    /**
     * For a site.
     *
     * @param methodology whose example year the site had
     * @param stack its one stack; absent where nothing is measured
     */
    public Statements(SiteId site, LocalText name, String methodology, Optional<String> stack) {
        this.site = site;
        this.name = name;
        this.methodology = methodology;
        this.stack = stack;
        this.year = data(methodology + ".yaml");
    }

    /** What is left out of the example year. */
    private record Left(Optional<String> item, Optional<YearMonth> month) {

        static Left nothing() {
            return new Left(Optional.empty(), Optional.empty());
        }

        boolean keeps(ActivityRecord record) {
            return item.isEmpty() || !item.get().equals(record.item()) || !month.equals(record.month());
        }
    }

    public static StatementPeriod ofYear() {
        return StatementPeriod.year(2024);
    }

    public StatementEvent whole(StatementPeriod period) {
        return version(period, 1, Left.nothing(), List.of());
    }

    /** Without the records of an item in a month. */
    public StatementEvent without(StatementPeriod period, String item, YearMonth month) {
        return version(period, 1, new Left(Optional.of(item), Optional.of(month)), List.of());
    }

    /** What came after another version: what was missing is there. */
    public StatementEvent after(StatementEvent earlier) {
        StatementEvent whole = version(earlier.period(), earlier.version() + 1, Left.nothing(), List.of());
        return version(earlier.period(), earlier.version() + 1, Left.nothing(), changes(earlier, whole));
    }

    /** What came after another version, and lacks the records of an item in a month. */
    public StatementEvent afterWithout(StatementEvent earlier, String item, YearMonth month) {
        Left left = new Left(Optional.of(item), Optional.of(month));
        StatementEvent late = version(earlier.period(), earlier.version() + 1, left, List.of());
        return version(earlier.period(), earlier.version() + 1, left, changes(earlier, late));
    }

    /** The same statement, with other words wherever some stand in its JSON; its digest stays. */
    public static StatementEvent reworded(StatementEvent statement, String words, String others) {
        String json = new String(ContractJson.write(statement), StandardCharsets.UTF_8).replace(words, others);
        return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), StatementEvent.class);
    }

    private StatementEvent version(StatementPeriod period, int version, Left left, List<StatementChange> changes) {
        Computation result = compute(period, left);
        StatementPart part = new StatementMaker(result).part("unit-1", UNIT);
        List<StackStatement> stacks =
                stack.map(source -> List.of(stack(source, period))).orElse(List.of());
        boolean complete = result.complete();
        return StatementDigest.put(new StatementEvent(
                site,
                name,
                "power",
                "320500",
                ZoneId.of("Asia/Shanghai"),
                period,
                version,
                complete ? StatementState.COMPLETE : StatementState.INCOMPLETE,
                Instant.parse("2025-01-20T08:00:00Z").plusSeconds(3600L * version),
                LocalDate.parse("2025-01-20"),
                1,
                List.of(total(part)),
                List.of(part),
                stacks,
                stacks.isEmpty() ? List.of() : List.of(crossCheck(part, stacks.get(0), left)),
                documents(result),
                version > 1 ? List.of(notCounted()) : List.of(),
                changes,
                List.of(cause(version)),
                ""));
    }

    /** A record of an earlier plan that the methodology of this one does not count. */
    private static NotCounted notCounted() {
        return new NotCounted(
                Optional.of(77L),
                "unit-1",
                new LocalText("electricity", "电力"),
                "grid",
                Optional.empty(),
                "2022-03",
                "KIND_NOT_COUNTED",
                new LocalText("Power generation does not count electricity.", "发电不计入电力。"));
    }

    private Computation compute(StatementPeriod period, Left left) {
        Period days = new Period(period.from(), period.until());
        List<ActivityRecord> records = year.records().stream()
                .filter(record -> record.month().map(days::contains).orElse(true))
                .filter(left::keeps)
                .toList();
        return Methodologies.standard()
                .find(methodology)
                .orElseThrow()
                .compute(new ActivityData(year.site(), days, records), Parameters.standard()::on);
    }

    private static StatementTotal total(StatementPart part) {
        StatementFigure total = part.figures().stream()
                .filter(figure -> figure.role().equals("total"))
                .reduce((first, last) -> last)
                .orElseThrow();
        BigDecimal soFar = part.lines().stream()
                .filter(line -> !line.biogenic())
                .flatMap(line -> line.soFar().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StatementTotal(
                part.purpose(), "CO2", total.value(), Optional.of(soFar), total.unit(), List.of(part.unit()));
    }

    /** Measures four in a hundred less than the lines say, with a week out of order in each March. */
    private StackStatement stack(String source, StatementPeriod period) {
        Map<YearMonth, BigDecimal> calculated =
                months(new StatementMaker(compute(period, Left.nothing())).part("unit-1", UNIT));
        List<StackMonth> months = new Period(period.from(), period.until())
                .months().stream().map(month -> month(month, calculated)).toList();
        return new StackStatement(
                source,
                new LocalText("Unit 1, stack", "1 号机组烟囱"),
                Optional.of("unit-1"),
                Optional.of("cn-hj75-co2-dry-percent"),
                months.stream().map(StackMonth::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add),
                months.stream().map(StackMonth::hours).reduce(Statements::sum).orElseThrow(),
                months,
                Optional.of(signed(months)));
    }

    /** The device of the stack signs since July. */
    private static SignedTonnes signed(List<StackMonth> months) {
        return new SignedTonnes(
                months.stream()
                        .filter(month -> month.month().getMonthValue() > 6)
                        .map(StackMonth::tonnes)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO);
    }

    private static StackMonth month(YearMonth month, Map<YearMonth, BigDecimal> calculated) {
        int asked = month.lengthOfMonth() * 24;
        BigDecimal tonnes = calculated.getOrDefault(month, BigDecimal.ZERO);
        if (month.getMonthValue() == 8) {
            return new StackMonth(month, BigDecimal.ZERO, new StackHours(asked, 0, 0, Map.of(), asked));
        }
        if (tonnes.signum() == 0) {
            return new StackMonth(month, BigDecimal.ZERO, new StackHours(asked, asked, asked, Map.of(), 0));
        }
        int gap = month.getMonthValue() == 3 ? 168 : 4;
        BigDecimal share = BigDecimal.valueOf(asked - gap)
                .divide(BigDecimal.valueOf(asked), MathContext.DECIMAL64)
                .multiply(new BigDecimal("0.985"));
        return new StackMonth(
                month,
                tonnes.multiply(share, MathContext.DECIMAL64),
                new StackHours(asked, asked - gap, 0, Map.of("MISSING_DATA", gap - 1, "INVALID_INPUT", 1), 0));
    }

    private static CrossCheck crossCheck(StatementPart part, StackStatement stack, Left left) {
        Map<YearMonth, BigDecimal> calculated = months(part);
        left.month().ifPresent(calculated::remove);
        List<CrossCheckMonth> months = stack.months().stream()
                .map(month -> compared(month, Optional.ofNullable(calculated.get(month.month()))))
                .toList();
        List<CrossCheckMonth> both =
                months.stream().filter(month -> month.difference().isPresent()).toList();
        BigDecimal sum = sum(both.stream().map(CrossCheckMonth::calculated).toList());
        BigDecimal difference =
                sum(both.stream().map(CrossCheckMonth::difference).toList());
        Optional<CrossCheckMonth> biggest = both.stream()
                .max(Comparator.comparing(
                        month -> month.difference().orElseThrow().abs()));
        return new CrossCheck(
                part.unit(),
                part.name(),
                List.of(stack.source()),
                Optional.of(sum.add(difference)).filter(any -> !both.isEmpty()),
                Optional.of(sum).filter(any -> !both.isEmpty()),
                Optional.of(difference).filter(any -> !both.isEmpty()),
                sum.signum() == 0 ? Optional.empty() : Optional.of(difference.divide(sum, MathContext.DECIMAL64)),
                biggest.map(CrossCheckMonth::month),
                months,
                List.of(
                        new LocalText(
                                "The stack has no figure for 168 h of March; at the mean of the other hours that is most of the difference.",
                                "烟囱三月有 168 小时没有结果；按其余小时的平均值计算，这是差异的主要部分。"),
                        new LocalText("Nothing came from the stack in August.", "八月烟囱没有任何数据。")));
    }

    private static CrossCheckMonth compared(StackMonth month, Optional<BigDecimal> calculated) {
        Optional<BigDecimal> measured = month.hours().covered() > 0 ? Optional.of(month.tonnes()) : Optional.empty();
        return new CrossCheckMonth(
                month.month(),
                measured,
                calculated,
                measured.flatMap(value -> calculated.map(value::subtract)),
                month.hours());
    }

    private static BigDecimal sum(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static StackHours sum(StackHours one, StackHours other) {
        Map<String, Integer> gaps = new HashMap<>(one.gaps());
        other.gaps().forEach((reason, hours) -> gaps.merge(reason, hours, Integer::sum));
        return new StackHours(
                one.asked() + other.asked(),
                one.covered() + other.covered(),
                one.stopped() + other.stopped(),
                gaps,
                one.absent() + other.absent());
    }

    /** Direct tonnes by month. */
    private static Map<YearMonth, BigDecimal> months(StatementPart part) {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        part.lines().stream()
                .filter(line -> line.scope() == 1 && !line.biogenic())
                .map(StatementLine::records)
                .forEach(records -> records.forEach(record ->
                        record.month().ifPresent(month -> months.merge(month, record.value(), BigDecimal::add))));
        return months;
    }

    private static List<StatementDocument> documents(Computation result) {
        Map<Evidence, Integer> records = new LinkedHashMap<>();
        result.data().records().forEach(record -> records.merge(record.evidence(), 1, Integer::sum));
        return records.entrySet().stream()
                .map(one -> new StatementDocument(
                        one.getKey().document(), one.getKey().sha256(), one.getValue()))
                .toList();
    }

    private static List<StatementChange> changes(StatementEvent before, StatementEvent after) {
        return after.parts().get(0).lines().stream()
                .flatMap(line -> before.parts().get(0).lines().stream()
                        .filter(old ->
                                old.code().equals(line.code()) && !old.value().equals(line.value()))
                        .map(old -> new StatementChange(
                                Optional.of("unit-1"),
                                line.code(),
                                line.title(),
                                old.value(),
                                line.value(),
                                old.value().flatMap(was -> line.value().map(is -> is.subtract(was))),
                                line.unit())))
                .toList();
    }

    private static StatementCause cause(int version) {
        return version == 1
                ? new StatementCause(
                        StatementCause.Kind.FIRST,
                        Optional.empty(),
                        Optional.empty(),
                        new LocalText("The first version.", "首个版本。"))
                : new StatementCause(
                        StatementCause.Kind.ACTIVITY_DATA,
                        Optional.of(40L),
                        Optional.empty(),
                        new LocalText(
                                "Record 40 came: Li Wei entered what was missing of the month.",
                                "新增记录 40：李伟补报了该月缺失的数据。"));
    }

    private static ActivityData data(String file) {
        try (InputStream in = Objects.requireNonNull(Statements.class.getResourceAsStream("/examples/" + file), file)) {
            return ActivityData.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
