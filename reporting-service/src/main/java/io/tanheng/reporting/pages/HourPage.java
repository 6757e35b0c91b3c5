/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.ChannelRow;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.FrameRow;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.ManifestRow;
import io.tanheng.reporting.query.MinuteCell;
import io.tanheng.reporting.query.VersionRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One hour: its tonnes, how they came about, and everything they rest on. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HourPage(
        Page page,
        HourView hour,
        String hourTitle,
        String hourName,
        String hourWords,
        Mark status,
        Optional<String> earlier,
        Optional<String> later,
        Optional<String> replaced,
        String versionWords,
        List<MinutePart> minuteParts,
        String minuteWords,
        List<NamedFigure> figures,
        List<Channel> channels,
        String readingsApi,
        String readingsTimeHead,
        List<Minute> readings,
        List<ConflictLine> conflicts,
        List<Version> versions,
        List<Frame> frames,
        String framesNote,
        LoggedLine logged,
        Optional<SignedCard> signed)
        implements TemplateInstance {

    /** How many of the sixty minutes were worth the same. */
    public record MinutePart(Mark mark, int count) {}

    /** A result of the hour with its steps. */
    public record NamedFigure(String code, String name, Figure figure, Optional<TermStep> steps) {}

    /** A parameter over the hour. */
    public record Channel(ChannelRow row, String name, String href, List<Mark> flags, String unused) {}

    /** All readings of one time. */
    public record Minute(Instant at, String label, List<Cell> cells) {}

    /** One reading in the table. */
    public record Cell(Optional<MinuteCell> cell, String href, boolean flagged, String flagText, String flagWords) {}

    /** The same time with two values. */
    public record ConflictLine(Conflict conflict, String time, Mark keptFlag, Mark otherFlag, String shortFrame) {}

    /** A version of the hour and what it changed. */
    public record Version(
            VersionRow row,
            boolean shown,
            String href,
            Optional<BigDecimal> change,
            String reason,
            Mark mark,
            String shortDigest) {}

    /** A frame the hour rests on. */
    public record Frame(FrameRow row, String shortDigest, String href, Mark signature, String key) {}

    /** What the device signed. */
    public record SignedCard(String words, List<Manifest> manifests) {}

    /** A list of frames the device signed. */
    public record Manifest(ManifestRow row, Mark grade, String shortDigest, String href) {}
}
