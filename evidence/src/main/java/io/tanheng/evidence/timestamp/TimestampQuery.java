/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** What an authority is asked, to be sent as {@code application/timestamp-query}; the answer is judged against it. */
public final class TimestampQuery {

    private static final int NONCE_BITS = 64;

    private final TimeStampRequest request;

    private TimestampQuery(TimeStampRequest request) {
        this.request = request;
    }

    /** Asks for a time stamp of some bytes, with a number that only the answer to this question repeats. */
    public static TimestampQuery of(byte[] data, Imprint imprint, SecureRandom random) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return new TimestampQuery(generator.generate(
                imprint.identifier(), imprint.digest(data), new BigInteger(NONCE_BITS, random).setBit(NONCE_BITS - 1)));
    }

    /** The bytes to send. */
    public byte[] bytes() {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BigInteger nonce() {
        return request.getNonce();
    }
}
