/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Collectors;

/** Reads what is sent, up to a size, and says in a code what is wrong with it. */
final class Bodies {

    private static final int MOST_BYTES = 32 << 20;

    /** A misspelt field must not be passed over: {@code withdrwan} would keep what was to be taken back. */
    private static final ObjectMapper STRICT =
            ContractJson.mapper().copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Bodies() {}

    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            // whoever still sends would not hear us
            body.transferTo(OutputStream.nullOutputStream());
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.TOO_LARGE,
                    "body",
                    "",
                    Integer.toString(MOST_BYTES),
                    Sentence.of(
                            "More than {0} bytes were sent: send it in several parts.",
                            "内容超过 {0} 字节：请分多次发送。", MOST_BYTES)));
        }
        if (bytes.length == 0) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.EMPTY,
                    "body",
                    "",
                    "",
                    new Sentence("Nothing was sent: send the file or the records as the body.", "请求体为空：请发送文件或记录。")));
        }
        return bytes;
    }

    static <T> T json(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = bytes(body);
        try {
            return STRICT.readerFor(type).readValue(bytes);
        } catch (UnrecognizedPropertyException e) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.UNKNOWN_FIELD,
                    path(e),
                    e.getPropertyName(),
                    e.getKnownPropertyIds(),
                    Sentence.of(
                            "There is no field {0}; known are {1}. Correct it.",
                            "没有字段 {0}；已有 {1}。请更正。", path(e), e.getKnownPropertyIds())));
        } catch (JsonMappingException e) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.UNREADABLE,
                    path(e),
                    "",
                    "",
                    Sentence.of(
                            "{0} is not of the form expected there; see docs/activity-data.md.",
                            "{0} 的格式不符合要求，参见 docs/activity-data.md。", path(e).isEmpty() ? "The body" : path(e))));
        } catch (IOException e) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.UNREADABLE,
                    "body",
                    "",
                    "JSON",
                    new Sentence(
                            "The body is no JSON; see docs/activity-data.md.",
                            "请求体不是 JSON，参见 docs/activity-data.md。")));
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
