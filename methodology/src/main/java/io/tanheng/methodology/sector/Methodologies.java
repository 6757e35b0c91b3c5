/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Methodologies by id. Safe for many threads. */
public final class Methodologies {

    private static final String FOLDER = "/methodologies/";

    private static final Comparator<Methodology> BY_NUMBER =
            Comparator.comparingInt(methodology -> methodology.edition().revisionNumber());

    /** The newest revision of each. */
    private final Map<String, Methodology> byId;

    /** All revisions of each, the first text first; those shipped are read where somebody asks. */
    private final Supplier<Map<String, List<Methodology>>> revisions;

    private Methodologies(Map<String, Methodology> byId, Supplier<Map<String, List<Methodology>>> revisions) {
        this.byId = Collections.unmodifiableMap(byId);
        this.revisions = revisions;
    }

    /** The newest of those read are in use. */
    private static Methodologies of(
            Map<String, List<Methodology>> read, Supplier<Map<String, List<Methodology>>> revisions) {
        Map<String, Methodology> newest = new LinkedHashMap<>();
        read.forEach((id, all) -> newest.put(id, all.get(all.size() - 1)));
        return new Methodologies(newest, revisions);
    }

    /** These with others behind them: where both have an edition for a day, that of these is taken. */
    public Methodologies before(Methodologies others) {
        Map<String, Methodology> all = new LinkedHashMap<>(byId);
        others.byId.forEach(all::putIfAbsent);
        return new Methodologies(all, () -> {
            Map<String, List<Methodology>> texts = new LinkedHashMap<>(revisions.get());
            others.revisions.get().forEach(texts::putIfAbsent);
            return texts;
        });
    }

    /** The methodologies shipped with this build; read once. */
    public static Methodologies standard() {
        return Standard.METHODOLOGIES;
    }

    /**
     * Reads methodology files, shipped ones or an organisation's own.
     *
     * @param files text by path, {@code <family>/<id>.yaml}
     * @param parameters those the files may name
     * @throws UnusableFileException with all mistakes of all files
     */
    public static Methodologies read(Map<String, String> files, RuleSource rules, Parameters parameters) {
        Map<String, List<Methodology>> read = read(files, files.keySet(), rules, parameters);
        return of(read, () -> read);
    }

    /**
     * All revisions by id.
     *
     * @param there the paths of the files there are, also of those that are not read now
     */
    private static Map<String, List<Methodology>> read(
            Map<String, String> files, Set<String> there, RuleSource rules, Parameters parameters) {
        List<FileProblem> problems = new ArrayList<>();
        SortedMap<String, List<Methodology>> byId = new TreeMap<>();
        new TreeMap<>(files)
                .forEach((path, text) -> new MethodologyFile(path, text, rules, parameters, problems)
                        .read()
                        .ifPresent(methodology -> byId.computeIfAbsent(methodology.id(), id -> new ArrayList<>())
                                .add(methodology)));
        RevisionChain chain = new RevisionChain(there, problems);
        List<Methodology> firsts = new ArrayList<>();
        for (List<Methodology> revisions : byId.values()) {
            revisions.sort(BY_NUMBER);
            chain.check(revisions);
            for (Methodology one : revisions) {
                if (one.edition().revision().isEmpty() || revisions.size() == 1) {
                    checkApart(one, firsts, problems);
                    firsts.add(one);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableFileException(problems);
        }
        List<Edition> editions = byId.values().stream()
                .map(revisions -> revisions.get(revisions.size() - 1).edition())
                .toList();
        byId.replaceAll((id, revisions) -> revisions.stream()
                .map(methodology -> methodology.among(editions.stream()
                        .filter(edition ->
                                edition.family().equals(methodology.edition().family()))
                        .toList()))
                .toList());
        return byId;
    }

    /** One day, one family, one purpose: one edition. */
    private static void checkApart(
            Methodology methodology, Collection<Methodology> earlier, List<FileProblem> problems) {
        Edition edition = methodology.edition();
        for (Methodology other : earlier) {
            Edition its = other.edition();
            if (its.id().equals(edition.id())
                    || (its.family().equals(edition.family())
                            && its.purpose().equals(edition.purpose())
                            && (its.covers(edition.from()) || edition.covers(its.from())))) {
                problems.add(new FileProblem(
                        edition.path(),
                        0,
                        Sentence.of(
                                "{0} and {1} cover the same days for the same purpose: end one before the other begins, or"
                                        + " give them two purposes.",
                                "{0} 与 {1} 在相同日期用于相同用途：请先结束其一，或区分用途。", its.named(), edition.named())));
            }
        }
    }

    /** The newest revision of an id such as {@code cn-power-ets-2024}, or one revision: {@code cn-power-ets-2024@1}. */
    public Optional<Methodology> find(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> revisions(id.substring(0, Math.max(id.indexOf('@'), 0))).stream()
                        .filter(one -> one.edition().reference().equals(id))
                        .findFirst());
    }

    /** All revisions of an edition, the text first published first; empty where there is no such id. */
    public List<Methodology> revisions(String id) {
        return revisions.get().getOrDefault(id, List.of());
    }

    /** All methodologies in order of their ids, each in its newest revision; those behind follow. */
    public Collection<Methodology> all() {
        return byId.values();
    }

    /** All editions of a family for a purpose. */
    public List<Methodology> of(String family, String purpose) {
        return byId.values().stream()
                .filter(methodology -> methodology.edition().family().equals(family)
                        && methodology.edition().purpose().equals(purpose))
                .toList();
    }

    /** The edition in force on a day, or a gap that names the nearest. */
    public Outcome<Methodology> of(String family, LocalDate day, String purpose) {
        List<Edition> editions = byId.values().stream()
                .map(Methodology::edition)
                .filter(edition -> edition.family().equals(family))
                .toList();
        return editions.stream()
                .filter(edition -> edition.purpose().equals(purpose) && edition.covers(day))
                .findFirst()
                .flatMap(edition -> find(edition.id()))
                .map(Outcome::present)
                .orElseGet(() -> Outcome.gap(
                        GapReason.OUT_OF_VALIDITY,
                        "No edition of {0} for the purpose {1} covers {2}; the nearest is {3}.",
                        "{0} 没有用途为 {1} 且适用于 {2} 的版本；最接近的是 {3}。",
                        family,
                        purpose,
                        day,
                        nearest(editions, day, purpose).map(Edition::named).orElse("none")));
    }

    /** The edition nearest in time, of the same purpose where there is one. */
    static Optional<Edition> nearest(List<Edition> editions, LocalDate day, String purpose) {
        return editions.stream()
                .min(Comparator.comparing(
                                (Edition edition) -> !edition.purpose().equals(purpose))
                        .thenComparingLong(edition -> daysFrom(edition, day)));
    }

    private static long daysFrom(Edition edition, LocalDate day) {
        if (edition.covers(day)) {
            return 0;
        }
        LocalDate edge =
                day.isBefore(edition.from()) ? edition.from() : edition.until().orElse(edition.from());
        return Math.abs(ChronoUnit.DAYS.between(edge, day));
    }

    /** Loads on first use, once: what is in use at first, all else where somebody asks for a text before. */
    private static final class Standard {
        private static final Map<String, String> FILES = ShippedFiles.read(Methodologies.class, FOLDER);
        private static final Methodologies METHODOLOGIES = inUse();

        private static Methodologies inUse() {
            Map<String, String> newest = new TreeMap<>();
            FILES.forEach((path, text) -> {
                if (!FILES.containsKey(Edition.next(path))) {
                    newest.put(path, text);
                }
            });
            return of(read(newest, FILES.keySet(), RuleSource.standard(), Parameters.standard()), () -> Texts.ALL);
        }
    }

    /** Every text shipped. */
    private static final class Texts {
        private static final Map<String, List<Methodology>> ALL =
                read(Standard.FILES, Standard.FILES.keySet(), RuleSource.standard(), Parameters.standard());
    }
}
