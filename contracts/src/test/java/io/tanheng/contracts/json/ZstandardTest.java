/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ZstandardTest {

    private static final byte[] TEXT = "##0101 a05001-Avg=12.3 ".repeat(400).getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatWasCompressedComesBack() {
        byte[] compressed = Zstandard.compress(TEXT);
        assertThat(compressed).hasSizeLessThan(TEXT.length / 20);
        assertThat(Zstandard.decompress(compressed)).isEqualTo(TEXT);
    }

    @Test
    void aFrameBeginsWithTheMagicNumberOfItsStandard() {
        // RFC 8878 section 3.1.1: 0xFD2FB528, little-endian
        assertThat(HexFormat.of().formatHex(Zstandard.compress(TEXT), 0, 4)).isEqualTo("28b52ffd");
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] compressed = Zstandard.compress(TEXT);
        for (int place = 0; place < compressed.length; place++) {
            byte[] damaged = compressed.clone();
            damaged[place] ^= 0x55;
            assertThatThrownBy(() -> Zstandard.decompress(damaged))
                    .as("byte %d", place)
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aFrameThatWouldFillTheMemoryIsRefusedBeforeItDoes() {
        // single segment, 8-byte content size of one tebibyte
        byte[] bomb = HexFormat.of().parseHex("28b52ffde00000000000010000010000");
        assertThatThrownBy(() -> Zstandard.decompress(bomb))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("1099511627776");
    }
}
