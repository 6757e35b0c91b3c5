/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_NOT_GRANTED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_OF_OTHER_DATA;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_OF_OTHER_REQUEST;

import io.tanheng.evidence.problem.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** What an authority has answered (RFC 3161, {@code application/timestamp-reply}), to be kept as it came. */
public final class TimestampAnswer {

    private static final int LARGEST = 1_000_000;

    private final byte[] bytes;
    private final TimeStampToken token;

    private TimestampAnswer(byte[] bytes, TimeStampToken token) {
        this.bytes = bytes.clone();
        this.token = token;
    }

    /** Reads an answer; one without a time stamp is refused with the reason the authority gives. */
    public static TimestampAnswer parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw malformed("more than " + LARGEST + " bytes");
        }
        TimeStampResponse response = response(bytes);
        @Nullable TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new Refusal(
                    TIMESTAMP_NOT_GRANTED,
                    "The authority gave no time stamp: status {0}, {1}. Ask again, with a digest and a policy it serves.",
                    "时间戳机构未签发时间戳：状态 {0}，{1}。请使用其支持的摘要算法和策略重新请求。",
                    response.getStatus(),
                    Refusal.quote(String.valueOf(response.getStatusString())));
        }
        return new TimestampAnswer(bytes, token);
    }

    private static TimeStampResponse response(byte[] bytes) {
        return guarded(() -> {
            try {
                return new TimeStampResponse(bytes);
            } catch (TSPException | IOException e) {
                throw malformed(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Reads what may be damaged: Bouncy Castle answers that with exceptions of many kinds, which all mean the same. */
    static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    static Refusal malformed(String found) {
        return new Refusal(
                TIMESTAMP_MALFORMED,
                "The file is no answer of a time stamp authority ({0}). Get it again from where it was kept.",
                "文件不是时间戳机构的应答（{0}）。请从保存处重新获取。",
                Refusal.quote(found));
    }

    /** As it came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    TimeStampToken token() {
        return token;
    }

    /** Refuses an answer to another question, such as an old one that is played again. */
    void requireOf(TimestampQuery query) {
        if (!query.nonce().equals(token.getTimeStampInfo().getNonce())) {
            throw new Refusal(
                    TIMESTAMP_OF_OTHER_REQUEST,
                    "The time stamp does not repeat the number of the request, so it answers another. Ask the authority again.",
                    "时间戳未重复请求中的随机数，应答的是其他请求。请重新向时间戳机构请求。");
        }
    }

    /** Refuses unless these are the bytes that were stamped; by whom and whether truly is for {@link TimestampTrust} to say. */
    public Imprint requireOf(byte[] data) {
        var info = token.getTimeStampInfo();
        Imprint imprint = Imprint.of(info.getMessageImprintAlgOID())
                .orElseThrow(() -> malformed("imprint by " + info.getMessageImprintAlgOID()));
        if (!Arrays.equals(imprint.digest(data), info.getMessageImprintDigest())) {
            throw new Refusal(
                    TIMESTAMP_OF_OTHER_DATA,
                    "The time stamp is of other bytes than these. Take the file and the time stamp from the same package.",
                    "时间戳针对的是其他数据。请从同一证据包中取用文件和时间戳。");
        }
        return imprint;
    }
}
