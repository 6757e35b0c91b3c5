/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;

/** What a key can be called: anything without spaces and without a plus; best an address without its scheme. */
final class KeyNames {

    private KeyNames() {}

    static String require(String name, EvidenceProblem otherwise) {
        boolean fits = !name.isEmpty() && name.codePoints().noneMatch(KeyNames::forbidden);
        if (!fits) {
            throw new Refusal(
                    otherwise,
                    "{0} is no name of a key: it is empty or has a space, a control character or a plus in it. Use an address"
                            + " without scheme, such as example.com/log.",
                    "{0} 不是密钥名称：为空，或含空格、控制字符或加号。请使用不带协议的地址，例如 example.com/log。",
                    Refusal.quote(name));
        }
        return name;
    }

    private static boolean forbidden(int character) {
        return character == '+'
                || character < ' '
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                // Next line, a space by the Unicode property White_Space.
                || character == 0x85;
    }
}
