/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import io.tanheng.evidence.http.Asking;
import java.net.URI;
import java.net.http.HttpClient;

/** An authority at a web address (RFC 3161, section 3.4). */
public final class HttpTimestampAuthority implements TimestampAuthority {

    private static final int LARGEST_ANSWER = 1_000_000;
    private static final int OK = 200;

    private final Asking asking;
    private final URI address;

    public HttpTimestampAuthority(HttpClient client, URI address) {
        this.asking = new Asking(client, LARGEST_ANSWER);
        this.address = address;
    }

    @Override
    public byte[] answer(byte[] query) {
        Asking.Answer answer = asking.post(address, "application/timestamp-query", query);
        if (answer.status() != OK) {
            throw asking.notAnswered(address, answer);
        }
        return answer.body();
    }
}
