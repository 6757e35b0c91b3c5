/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes frames apart for a reader; what follows no rule is shown as it is. */
public final class FramePainter {

    private final Words words;
    private final Show show;
    private final Optional<SourceRegistration> registration;

    /**
     * A painter for the frames of a source.
     *
     * @param registration gives parameters their names and times their zone; absent where the source is not known
     */
    public FramePainter(Words words, Show show, Optional<SourceRegistration> registration) {
        this.words = words;
        this.show = show;
        this.registration = registration;
    }

    /** Empty where the bytes are no text. */
    public Optional<FramePicture> paint(byte[] original, Optional<Wanted> wanted) {
        String text = new String(original, StandardCharsets.UTF_8);
        if (text.chars().anyMatch(c -> c == 0xFFFD || (c < ' ' && c != '\r' && c != '\n' && c != '\t'))) {
            return Optional.empty();
        }
        String trimmed = text.stripLeading();
        return Optional.of(
                trimmed.startsWith("[") || trimmed.startsWith("{")
                        ? new SenmlPicture(this, wanted).paint(text)
                        : new Hj212Picture(this, wanted).paint(text));
    }

    Words words() {
        return words;
    }

    Show show() {
        return show;
    }

    ZoneId zone() {
        return registration.map(SourceRegistration::zone).orElse(ZoneOffset.UTC);
    }

    /** Where the clock of the device stands; what it says without a zone is in no other. */
    Optional<ZoneId> siteZone() {
        return registration.map(SourceRegistration::zone);
    }

    /** The registered name, or the code where there is none. */
    String name(String parameter) {
        return registration
                .flatMap(known -> known.channel(parameter))
                .map(Channel::name)
                .map(words.language()::of)
                .orElse(parameter);
    }
}
