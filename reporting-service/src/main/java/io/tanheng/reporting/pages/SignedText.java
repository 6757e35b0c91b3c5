/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.HourWords;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.SignedShareText;
import io.tanheng.reporting.query.FrameSignature;
import io.tanheng.reporting.query.SignedHour;
import io.tanheng.reporting.query.SignedShare;
import java.util.Optional;

/** What devices signed, in words. */
final class SignedText {

    private final Page page;
    private final HourWords words;

    SignedText(Page page) {
        this.page = page;
        this.words = page.words().hour();
    }

    /** How much of the tonnes; where there are none, how many frames. */
    String hour(SignedHour signed) {
        String frames = words.signedFrames(
                page.show().number(signed.signedFrames()), page.show().number(signed.frames()));
        return signed.share()
                .filter(share -> share.percent().isPresent())
                .map(share -> share(share) + page.show().semicolon() + frames)
                .orElse(frames);
    }

    String share(SignedShare share) {
        return new SignedShareText(page.wording()).of(share);
    }

    Mark mark(Optional<FrameSignature> signature) {
        return signature
                .map(found -> page.marks().of(found.grade()))
                .orElseGet(() -> page.marks().unsigned());
    }
}
