/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Frames go into one array of bytes and come out as they went in. */
class FrameListTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:05.123456789Z");

    @Test
    void framesComeOutAsTheyWentIn() {
        FrameList list = new FrameList();
        List<HourBlock.Frame> sent = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            sent.add(frame(number, "ST=31;CN=2011 ".repeat(number % 7), "tanheng/v1/topic-" + number % 3, RECEIVED));
            assertThat(list.place(sent.get(number))).isEqualTo(number);
        }
        for (int number = 0; number < sent.size(); number++) {
            assertThat(list.get(number)).usingRecursiveComparison().isEqualTo(sent.get(number));
            assertThat(list.digest(number)).isEqualTo(sent.get(number).digest());
        }
    }

    @Test
    void theSameBytesAreTheSameFrameWheneverTheyCome() {
        FrameList list = new FrameList();
        for (int number = 0; number < 200; number++) {
            list.place(frame(number, "", "topic", RECEIVED));
        }
        for (int number = 199; number >= 0; number--) {
            assertThat(list.place(frame(number, "", "another topic", RECEIVED.plusSeconds(9))))
                    .isEqualTo(number);
        }
    }

    @Test
    void theirOrderIsThatOfTheTimeReceivedAndThenOfTheDigest() {
        FrameList list = new FrameList();
        HourBlock.Frame one = frame(1, "", "topic", RECEIVED);
        HourBlock.Frame other = frame(2, "", "topic", RECEIVED);
        list.place(frame(3, "", "topic", RECEIVED.plusNanos(1)));
        list.place(one);
        list.place(other);
        list.place(frame(4, "", "topic", RECEIVED.minusSeconds(1)));
        boolean oneFirst = one.digest().compareTo(other.digest()) < 0;
        assertThat(list.order()).containsExactly(3, oneFirst ? 1 : 2, oneFirst ? 2 : 1, 0);
    }

    /** A device may send a whole hour in one frame; room for more of its kind once filled the memory of the service. */
    @Test
    void aFrameThatStaysAloneTakesLittleMoreThanItsBytes() {
        FrameList list = new FrameList();
        HourBlock.Frame wholeHour = frame(1, "ST=31;CN=2061 ".repeat(2000), "topic", RECEIVED);
        list.place(wholeHour);
        assertThat(list.weight()).isBetween(wholeHour.original().length, wholeHour.original().length + 1000);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        FrameList list = new FrameList();
        list.place(frame(1, "", "topic", RECEIVED));
        FrameList copy = list.copy();
        copy.place(frame(2, "in the copy", "topic of the copy", RECEIVED));
        list.place(frame(3, "in the first", "topic of the first", RECEIVED));
        assertThat(copy.get(1))
                .usingRecursiveComparison()
                .isEqualTo(frame(2, "in the copy", "topic of the copy", RECEIVED));
        assertThat(list.get(1))
                .usingRecursiveComparison()
                .isEqualTo(frame(3, "in the first", "topic of the first", RECEIVED));
    }

    @Test
    void whatIsNoDigestIsRefused() {
        String digest = Sha256.of(new byte[0]);
        for (String no : List.of(
                "", digest.substring(1), digest + "0", digest.toUpperCase(Locale.ROOT), "g" + digest.substring(1))) {
            assertThat(Sha256.isDigest(no)).isFalse();
            assertThatThrownBy(() -> Sha256.bytes(no)).hasMessageContaining("'" + no + "' is no SHA-256");
        }
        assertThat(Sha256.text(Sha256.bytes(digest))).isEqualTo(digest);
    }

    private static HourBlock.Frame frame(int number, String text, String topic, Instant received) {
        byte[] original = (text + number).getBytes(StandardCharsets.UTF_8);
        return new HourBlock.Frame(
                Sha256.of(original), number % 2, received, topic, number % 12, 7L * number, original);
    }
}
