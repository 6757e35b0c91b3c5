/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.SourceRegistration;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Answers whose entity tag is the version of the registration. */
final class Answers {

    /** No registration has it, so that a tag that is no version of ours never matches. */
    private static final long NO_VERSION = -1;

    private Answers() {}

    static Response with(Response.Status status, SourceRegistration registration) {
        return Response.status(status)
                .tag(Long.toString(registration.version()))
                .entity(registration)
                .build();
    }

    /** The version in an {@code If-Match} header such as {@code "3"}; empty where there is none. */
    static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalLong.empty();
        }
        String digits = ifMatch.replace("\"", "");
        boolean number =
                !digits.isEmpty() && digits.length() < 19 && digits.chars().allMatch(Character::isDigit);
        return OptionalLong.of(number ? Long.parseLong(digits) : NO_VERSION);
    }
}
