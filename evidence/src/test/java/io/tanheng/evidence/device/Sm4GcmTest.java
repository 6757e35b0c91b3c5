/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class Sm4GcmTest {

    private static final byte[] KEY = hex("0123456789abcdeffedcba9876543210");

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** GB/T 32907-2016 (GM/T 0002-2012), annex A, example 1. */
    @Test
    void oneBlockOfTheStandard() {
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(KEY));
        byte[] output = new byte[16];
        engine.processBlock(KEY, 0, output, 0);

        assertThat(output).isEqualTo(hex("681edf34d206965e86b3e94f536e4246"));
    }

    /** The same, example 2: the same block a million times. */
    @Test
    void aMillionBlocksOfTheStandard() {
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(KEY));
        byte[] block = KEY.clone();
        for (int round = 0; round < 1_000_000; round++) {
            engine.processBlock(block, 0, block, 0);
        }

        assertThat(block).isEqualTo(hex("595298c7c6fd271f0402f804c33d3f66"));
    }

    /** RFC 8998, A.1. */
    @Test
    void theExampleOfTheRfc() {
        byte[] nonce = hex("00001234567800000000abcd");
        byte[] header = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] encrypted = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(Sm4Gcm.encrypt(KEY, nonce, header, plain)).isEqualTo(encrypted);
        assertThat(Sm4Gcm.decrypt(KEY, nonce, header, encrypted)).contains(plain);
    }

    @Test
    void aChangedByteAnywhereIsFound() {
        byte[] message = EncryptedPayload.encrypt(
                "a/b/c",
                "senml",
                "k1",
                KEY,
                hex("000000000000000000000001"),
                "[{\"n\":\"t\"}]".getBytes(StandardCharsets.US_ASCII));
        EncryptedPayload whole = EncryptedPayload.parse(message);
        assertThat(whole.decrypt(KEY).map(String::new)).contains("[{\"n\":\"t\"}]");
        assertThat(whole.content()).isEqualTo("senml");

        for (int at = "tanheng-encrypted-1\nsource ".length(); at < message.length; at++) {
            byte[] changed = message.clone();
            changed[at] ^= 1;
            assertThat(opens(changed)).as("byte %d", at).isFalse();
        }
        assertThat(opens(java.util.Arrays.copyOf(message, 90))).isFalse();
    }

    private static boolean opens(byte[] message) {
        try {
            return EncryptedPayload.parse(message).decrypt(KEY).isPresent();
        } catch (io.tanheng.evidence.problem.Refusal refusal) {
            return false;
        }
    }
}
