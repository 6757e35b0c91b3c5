/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Examples.HOUR;
import static io.tanheng.telemetry.hj212.Hj212Examples.REAL_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Hj212FramesTest {

    private static final String FIRST = text(Hj212Writer.frame(REAL_TIME));
    private static final String SECOND = text(Hj212Writer.frame(HOUR));

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> split(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.ISO_8859_1);
        return Hj212Frames.split(bytes).stream()
                .map(range -> text(range.in(bytes)))
                .toList();
    }

    @Test
    void aSingleFrameIsThePayloadItself() {
        byte[] payload = Hj212Writer.frame(REAL_TIME);
        assertThat(Hj212Frames.split(payload)).hasSize(1);
        assertThat(Hj212Frames.split(payload).get(0).in(payload)).isSameAs(payload);
    }

    @Test
    void aPackComesApartIntoItsFrames() {
        assertThat(split(FIRST + SECOND + FIRST)).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void theLineEndMayBeAbsentBetweenFramesAndAfterTheLast() {
        String bare = FIRST.strip();
        assertThat(split(bare + SECOND + bare)).containsExactly(bare, SECOND, bare);
    }

    @Test
    void lineEndsThatStandAloneAreNoPiece() {
        assertThat(split("\r\n" + FIRST + "\r\n\n" + SECOND + "\r\n")).containsExactly(FIRST, SECOND);
        assertThat(split("\r\n\r\n")).isEmpty();
        assertThat(split("")).isEmpty();
    }

    @Test
    void garbageBetweenFramesIsAPieceOfItsOwn() {
        assertThat(split("noise\r\n" + FIRST + "more noise" + SECOND + "tail"))
                .containsExactly("noise\r\n", FIRST, "more noise", SECOND, "tail");
    }

    @Test
    void damageToOneFrameDoesNotReachTheNext() {
        String longer = FIRST.replace("##0323", "##0324");
        String shorter = FIRST.replace("##0323", "##0023");
        String cut = FIRST.substring(0, 200);
        String unreadable = FIRST.replace("##0323", "##03x3");
        String checksum = FIRST.replace("7D00", "7DX0");
        for (String damaged : List.of(longer, shorter, unreadable, checksum)) {
            assertThat(split(damaged + SECOND)).containsExactly(damaged, SECOND);
        }
        assertThat(split(cut + SECOND)).containsExactly(cut, SECOND);
    }

    @Test
    void aDamagedLengthThatEndsWithTheNextFrameDoesNotSwallowIt() {
        int overBoth = REAL_TIME.length() + 4 + 2 + 6 + HOUR.length();
        String damaged = FIRST.replace("##0323", String.format("##%04d", overBoth));
        assertThat(split(damaged + SECOND)).containsExactly(damaged, SECOND);
    }
}
