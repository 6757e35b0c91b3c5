/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.util.Arrays;

/**
 * A payload with its own manifest before it: the manifest, an empty line, and the payload byte for byte.
 *
 * @param payload what the device would have published unsigned
 */
public record SignedPayload(byte[] manifest, byte[] payload) {

    /** Parts them at the first empty line, which no manifest has. */
    public static SignedPayload parse(byte[] bytes) {
        for (int at = 1; at < bytes.length; at++) {
            if (bytes[at] == '\n' && bytes[at - 1] == '\n') {
                return new SignedPayload(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
            }
        }
        throw new Refusal(
                EvidenceProblem.MANIFEST_MALFORMED,
                "No empty line parts the manifest from the payload. Let the device write it as signed-readings-v1 describes.",
                "清单与报文之间没有空行。请让设备按 signed-readings-v1 的格式书写。");
    }

    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(manifest, manifest.length + 1 + payload.length);
        bytes[manifest.length] = '\n';
        System.arraycopy(payload, 0, bytes, manifest.length + 1, payload.length);
        return bytes;
    }
}
