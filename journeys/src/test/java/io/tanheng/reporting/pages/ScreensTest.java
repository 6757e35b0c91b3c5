/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.reporting.pages.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page on the screens people have, with nobody complaining in the console. */
@ExtendWith(RunningPages.class)
class ScreensTest {

    private static final int HEIGHT = 844;

    @Test
    void noPageIsWiderThanTheScreenAndNothingInItFails() {
        looksRight(Language.EN, List.of(1280, 640, 390));
    }

    @Test
    void noChinesePageIsWiderThanTheScreenAndNothingInItFails() {
        looksRight(Language.ZH, List.of(390, 1280));
    }

    private static void looksRight(Language language, List<Integer> widths) {
        List<String> wide = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        List<String> pages = SamplePlant.report().pages();
        try (Browser browser = new Browser(language, widths.get(0), HEIGHT)) {
            for (String address : pages) {
                browser.open(address);
                for (int width : widths) {
                    browser.resize(width, HEIGHT);
                    long overhang = browser.overhang();
                    if (overhang > 0) {
                        wide.add("%s at %d by %d".formatted(address, width, overhang));
                    }
                }
                browser.complaints().forEach(complaint -> complaints.add(address + ": " + complaint));
            }
        }
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(wide).isEmpty();
        assertThat(complaints).isEmpty();
    }
}
