/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityRefusal;
import io.tanheng.reporting.activity.PackClient;
import io.tanheng.reporting.activity.PackContent;
import io.tanheng.reporting.activity.PackVersion;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.PackWords;
import io.tanheng.reporting.query.LineDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Puts the page of a version of a pack together. */
final class PackMaker {

    private final PackClient packs;
    private final Page page;
    private final PackWords words;
    private final String organisation;
    private final PackVersion version;
    private final List<PackVersion> ofPack;

    /**
     * For one version.
     *
     * @param ofPack all versions of the pack
     */
    PackMaker(PackClient packs, Page page, String organisation, PackVersion version, List<PackVersion> ofPack) {
        this.packs = packs;
        this.page = page;
        this.words = page.words().packs();
        this.organisation = organisation;
        this.version = version;
        this.ofPack = ofPack.stream()
                .sorted(Comparator.comparing(PackVersion::version).reversed())
                .toList();
    }

    /**
     * The page.
     *
     * @param places of the decisions in the evidence log, in their order
     */
    PackPage make(Optional<ActivityRefusal> refusal, String by, List<Optional<LogPlace>> places) {
        Optional<PackVersion> earlier = earlier();
        Map<String, String> before = earlier.map(this::files).orElse(Map.of());
        Map<String, String> after = files(version);
        TreeSet<String> paths = new TreeSet<>(after.keySet());
        paths.addAll(before.keySet());
        PackText text = new PackText(page, organisation);
        PacksPage.Row row = text.row(version);
        return new PackPage(
                page,
                organisation,
                version.pack(),
                row,
                logged(row, places),
                earlier.map(one -> words.comparedWith(Integer.toString(one.version())))
                        .orElseGet(words::firstVersion),
                paths.stream()
                        .map(path -> file(
                                path,
                                Optional.ofNullable(before.get(path)),
                                Optional.ofNullable(after.get(path)),
                                earlier.isPresent()))
                        .toList(),
                choices(),
                refusal.stream()
                        .flatMap(one -> one.problems().stream())
                        .map(problem -> page.say().text(problem.message()))
                        .toList(),
                by,
                ofPack.stream().map(text::row).toList());
    }

    private List<PackPage.LoggedDecision> logged(PacksPage.Row row, List<Optional<LogPlace>> places) {
        String decisions =
                "/api/v1/packs/" + organisation + "/" + version.pack() + "/" + version.version() + "/decisions/";
        return IntStream.range(0, places.size())
                .mapToObj(place -> new PackPage.LoggedDecision(
                        row.decisions().get(place).word(),
                        LoggedLine.of(page, places.get(place), decisions + (place + 1) + "/proof")))
                .toList();
    }

    /** What this version would take the place of: the newest earlier one that counted, or else the one before. */
    private Optional<PackVersion> earlier() {
        List<PackVersion> earlier =
                ofPack.stream().filter(one -> one.version() < version.version()).toList();
        return earlier.stream()
                .filter(one -> one.state() == PackVersion.State.APPROVED)
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    private Map<String, String> files(PackVersion of) {
        return packs.text(organisation, of.pack(), of.version())
                        instanceof ActivityAnswer.Answered<PackContent> answered
                ? answered.value().files()
                : Map.of();
    }

    private PackPage.FileCard file(String path, Optional<String> before, Optional<String> after, boolean compared) {
        List<LineDiff.Line> lines = LineDiff.of(before.orElse(compared ? "" : after.orElse("")), after.orElse(""));
        long changed =
                lines.stream().filter(line -> line.kind() != LineDiff.Kind.SAME).count();
        Mark what;
        if (after.isEmpty()) {
            what = new Mark("bad", "bad", words.fileGone());
        } else if (before.isEmpty()) {
            what = new Mark("good", "check", words.fileNew());
        } else {
            what = changed > 0
                    ? new Mark("warn", "warn", words.fileChanged(page.show().number(changed)))
                    : new Mark("none", "gap", words.fileSame());
        }
        return new PackPage.FileCard(
                path,
                what,
                words.linesCount(page.show().number(lines.size())),
                changed > 0 && before.isPresent(),
                lines.stream().map(PackMaker::line).toList());
    }

    private static PackPage.Line line(LineDiff.Line line) {
        return switch (line.kind()) {
            case SAME -> new PackPage.Line("same", "", Integer.toString(line.number()), line.text());
            case ADDED -> new PackPage.Line("added", "+", Integer.toString(line.number()), line.text());
            case REMOVED -> new PackPage.Line("removed", "−", "", line.text());
        };
    }

    private List<PackPage.Choice> choices() {
        List<PackPage.Choice> choices = new ArrayList<>();
        switch (version.state()) {
            case SUBMITTED -> {
                choices.add(new PackPage.Choice(
                        PackVersion.Kind.APPROVE,
                        words.approve(),
                        words.approveAsk(version.submittedBy()),
                        words.approveYes(),
                        Optional.of("tool--main")));
                choices.add(new PackPage.Choice(
                        PackVersion.Kind.REJECT,
                        words.reject(),
                        words.rejectAsk(),
                        words.rejectYes(),
                        Optional.empty()));
            }
            case APPROVED ->
                choices.add(new PackPage.Choice(
                        PackVersion.Kind.WITHDRAW,
                        words.withdraw(),
                        words.withdrawAsk(),
                        words.withdrawYes(),
                        Optional.empty()));
            case REJECTED, WITHDRAWN -> {}
        }
        return choices;
    }
}
