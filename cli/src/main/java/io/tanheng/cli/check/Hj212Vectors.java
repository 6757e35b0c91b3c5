/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import io.tanheng.telemetry.hj212.Hj212Crc;
import io.tanheng.telemetry.hj212.Hj212Flag;
import io.tanheng.telemetry.hj212.Hj212Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Frames of HJ 212. */
final class Hj212Vectors {

    private static final int FRAMES = 7;
    private static final int BYTE = 256;
    private static final BigDecimal GREATEST_FLAG = BigDecimal.valueOf(BYTE - 1);

    static final List<VectorRule> RULES = Stream.concat(
                    IntStream.rangeClosed(1, FRAMES)
                            .mapToObj(number -> VectorRule.of("HJ212-" + number)
                                    .text("segment")
                                    .computedBy((law, in) -> frame(in.text("segment")))),
                    Stream.of(
                            VectorRule.of("HJ212-COLL")
                                    .text("segment_a")
                                    .text("segment_b")
                                    .computedBy(Hj212Vectors::collision),
                            VectorRule.of("HJ212-FLAG").counts("flag").computedBy(Hj212Vectors::flags)))
            .toList();

    private Hj212Vectors() {}

    private static Map<String, Answer> frame(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        return Answers.start()
                .with("length", number(bytes.length))
                .with("crc", hexadecimal(Hj212Crc.of(bytes)))
                .with("crc_if_modbus_used_by_mistake", hexadecimal(ModbusCrc.of(bytes)))
                .with("frame", written(segment))
                .done();
    }

    private static Answer written(String segment) {
        try {
            return new Answer.Words(new String(Hj212Writer.frame(segment), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException tooLong) {
            return new Answer.None(Sentence.of("{0}", "报文段过长：{0}", String.valueOf(tooLong.getMessage())));
        }
    }

    /** A checksum after any first byte has taken every value it can take after any message. */
    private static Map<String, Answer> collision(InForce law, Inputs in) {
        long distinct = IntStream.range(0, BYTE)
                .map(value -> Hj212Crc.of(new byte[] {(byte) value}))
                .distinct()
                .count();
        return Answers.start()
                .with("crc_a", hexadecimal(Hj212Crc.of(in.text("segment_a").getBytes(StandardCharsets.UTF_8))))
                .with("crc_b", hexadecimal(Hj212Crc.of(in.text("segment_b").getBytes(StandardCharsets.UTF_8))))
                .with("distinct_values_possible", number(distinct))
                .done();
    }

    private static Map<String, Answer> flags(InForce law, Inputs in) {
        return Answers.start()
                .with("version", each(in, flag -> number(flag.version())))
                .with("packet_numbers", each(in, flag -> new Answer.Decision(flag.numbered())))
                .with("ack", each(in, flag -> new Answer.Decision(flag.acknowledged())))
                .done();
    }

    private static Answer each(Inputs in, Function<Hj212Flag, Answer> question) {
        List<Answer> answers = new ArrayList<>();
        for (Outcome<Term> number : in.numbers("flag")) {
            answers.add(
                    number instanceof Outcome.Present<Term> present
                            ? answer(present.value().value().amount(), question)
                            : Answer.of(number));
        }
        return new Answer.Listing(answers);
    }

    private static Answer answer(BigDecimal number, Function<Hj212Flag, Answer> question) {
        boolean isByte = number.signum() >= 0
                && number.compareTo(GREATEST_FLAG) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return isByte
                ? question.apply(Hj212Flag.of(number.intValueExact()))
                : new Answer.None(Sentence.of(
                        "a Flag is a whole number from 0 to 255, found {0}.",
                        "Flag 应为 0 至 255 的整数，实际为 {0}。", number.toPlainString()));
    }

    private static Answer hexadecimal(int checksum) {
        return new Answer.Words(String.format(Locale.ROOT, "%04X", checksum));
    }

    private static Answer number(long value) {
        return new Answer.Figure(new Quantity(BigDecimal.valueOf(value), Unit.ONE));
    }
}
