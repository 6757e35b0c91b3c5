/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.HourWords;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.query.ChannelRow;
import io.tanheng.reporting.query.FigureView;
import io.tanheng.reporting.query.FrameRow;
import io.tanheng.reporting.query.FrameSignature;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.HoursView;
import io.tanheng.reporting.query.ManifestRow;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.SignedHour;
import io.tanheng.reporting.query.UnusedChannel;
import io.tanheng.reporting.query.VersionRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of an hour together. */
final class HourPageMaker {

    private static final int DIGITS_OF_DIGEST = 10;

    private final Queries queries;
    private final Page page;
    private final HourView view;
    private final SourceId id;
    private final ZoneId zone;
    private final HourWords words;
    private final SignedText signedText;
    private final Instant hour;
    private final Optional<LogPlace> place;

    HourPageMaker(Queries queries, Page page, HourView view, Optional<LogPlace> place) {
        this.queries = queries;
        this.page = page;
        this.view = view;
        this.id = view.registration().id();
        this.zone = view.registration().zone();
        this.words = page.words().hour();
        this.signedText = new SignedText(page);
        this.hour = view.row().hour();
        this.place = place;
    }

    HourPage make() {
        Instant end = hour.plus(Duration.ofHours(1));
        List<HourPage.Frame> frames = view.frames().stream().map(this::frame).toList();
        return new HourPage(
                page,
                view,
                words.title(
                        page.show().date(view.localDay()),
                        page.show().clock(hour, zone),
                        page.show().clock(end, zone)),
                page.show().hour(hour, zone),
                hourWords(page, hour, zone),
                page.marks().of(view.shown().status()),
                neighbour(hour.minus(Duration.ofHours(1))),
                neighbour(end),
                replaced(),
                versionWords(),
                minuteParts(),
                minuteWords(),
                figures(),
                channels(),
                api() + "/readings",
                words.timeIn(page.show().offset(hour, zone)),
                new ReadingCells(page, view).rows(),
                view.conflicts().stream().map(this::conflict).toList(),
                versions(),
                frames,
                framesNote(),
                LoggedLine.of(
                        page, place, api() + "/proof?version=" + view.shown().version()),
                view.signed().map(this::signed));
    }

    private HourPage.SignedCard signed(SignedHour signed) {
        return new HourPage.SignedCard(
                signedText.hour(signed),
                signed.manifests().stream().map(this::manifest).toList());
    }

    private HourPage.Manifest manifest(ManifestRow row) {
        return new HourPage.Manifest(
                row, page.marks().of(row.grade()), shortened(row.digest()), api() + "/originals/" + row.digest());
    }

    /** The page of an hour beside this one, where it was sealed. */
    private Optional<String> neighbour(Instant other) {
        return queries
                .hours(id, other, other.plus(Duration.ofHours(1)))
                .map(HoursView::hours)
                .orElse(List.of())
                .stream()
                .filter(row -> row.hour().equals(other) && row.status().isPresent())
                .map(row -> page.to().hour(id, other))
                .findFirst();
    }

    static String hourWords(Page page, Instant hour, ZoneId zone) {
        return page.words()
                .hour()
                .words(
                        page.show().clock(hour, zone),
                        page.show().clock(hour.plus(Duration.ofHours(1)), zone),
                        page.show().offset(hour, zone));
    }

    private String api() {
        return page.to().api(page.to().hour(id, hour));
    }

    private Optional<String> replaced() {
        return view.versions().stream()
                .filter(VersionRow::current)
                .filter(current -> current.version() != view.shown().version())
                .map(current ->
                        words.notCurrent(Integer.toString(view.shown().version()), Integer.toString(current.version())))
                .findFirst();
    }

    private String versionWords() {
        return words.versionOf(
                Integer.toString(view.shown().version()),
                Integer.toString(view.versions().size()),
                page.words().states().versionReason(view.shown().reason()));
    }

    private List<HourPage.MinutePart> minuteParts() {
        return view.row()
                .minutes()
                .filter(minutes -> !minutes.reportedAsHour())
                .map(this::parts)
                .orElse(List.of());
    }

    private List<HourPage.MinutePart> parts(MinuteCounts minutes) {
        return Stream.of(
                        new HourPage.MinutePart(page.marks().of(HourStatus.VALID), minutes.valid()),
                        new HourPage.MinutePart(page.marks().of(HourStatus.STOPPED), minutes.stopped()),
                        new HourPage.MinutePart(page.marks().of(HourStatus.IN_CALIBRATION), minutes.calibration()),
                        new HourPage.MinutePart(page.marks().of(HourStatus.INVALID), minutes.invalid()),
                        new HourPage.MinutePart(page.marks().missing(), minutes.missing()))
                .filter(part -> part.count() > 0)
                .toList();
    }

    private String minuteWords() {
        if (view.row().minutes().filter(MinuteCounts::reportedAsHour).isPresent()) {
            return words.minutesAsHour();
        }
        return minuteParts().stream()
                .map(part -> part.count() + " " + part.mark().word())
                .collect(Collectors.joining(" · "));
    }

    private List<HourPage.NamedFigure> figures() {
        Derivation derivation = new Derivation(queries, page, names());
        return view.figures().stream()
                .map(figure -> new HourPage.NamedFigure(
                        figure.code(),
                        name(figure),
                        figure.figure(),
                        figure.derivation().map(derivation::step)))
                .toList();
    }

    private Map<String, String> names() {
        return view.channels().stream()
                .collect(Collectors.toMap(
                        ChannelRow::parameter,
                        row -> row.name().map(page.show()::text).orElseGet(row::parameter)));
    }

    /** As the methodology calls it; a code it does not know stands for itself. */
    private String name(FigureView figure) {
        return Arrays.stream(ResultCode.values())
                .filter(code -> code.id().equals(figure.code()))
                .map(code -> page.language() == Language.ZH
                        ? code.title().zh()
                        : code.title().en())
                .findFirst()
                .orElseGet(figure::code);
    }

    private List<HourPage.Channel> channels() {
        List<UnusedChannel> unused = queries.unused(id);
        return view.channels().stream().map(row -> channel(row, unused)).toList();
    }

    private HourPage.Channel channel(ChannelRow row, List<UnusedChannel> unused) {
        return new HourPage.Channel(
                row,
                row.name().map(page.show()::text).orElseGet(row::parameter),
                "#readings",
                page.marks().flags(row.flags()),
                unused.stream()
                        .filter(channel -> channel.parameter().equals(row.parameter()))
                        .map(channel -> page.words().states().unused(channel.reason()))
                        .findFirst()
                        .orElse("—"));
    }

    private HourPage.ConflictLine conflict(Conflict conflict) {
        return new HourPage.ConflictLine(
                conflict,
                page.show().seconds(conflict.at(), zone),
                page.marks().of(conflict.keptFlag()),
                page.marks().of(conflict.otherFlag()),
                shortened(conflict.otherFrame()));
    }

    private List<HourPage.Version> versions() {
        List<HourPage.Version> versions = new ArrayList<>();
        for (int i = 0; i < view.versions().size(); i++) {
            VersionRow row = view.versions().get(i);
            Optional<VersionRow> before =
                    i + 1 < view.versions().size() ? Optional.of(view.versions().get(i + 1)) : Optional.empty();
            versions.add(new HourPage.Version(
                    row,
                    row.version() == view.shown().version(),
                    page.to().version(id, hour, row.version()),
                    before.flatMap(earlier -> row.co2Mass()
                            .value()
                            .flatMap(value -> earlier.co2Mass().value().map(value::subtract))),
                    page.words().states().versionReason(row.reason()),
                    page.marks().of(row.status()),
                    shortened(row.blockDigest())));
        }
        return versions;
    }

    private HourPage.Frame frame(FrameRow row) {
        return new HourPage.Frame(
                row,
                shortened(row.digest()),
                api() + "/originals/" + row.digest(),
                signedText.mark(row.signature()),
                row.signature().map(FrameSignature::keyId).orElse(""));
    }

    private String framesNote() {
        int bytes = view.frames().stream().mapToInt(FrameRow::bytes).sum();
        return words.framesCount(
                page.show().number(view.frames().size()), page.show().number(bytes));
    }

    static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS_OF_DIGEST, digest.length()));
    }
}
