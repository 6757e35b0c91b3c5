/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

/** Why a replay cannot be done, as a code and a sentence in two languages. */
public final class ReplayProblem extends Exception {

    private static final long serialVersionUID = 1;

    /** One code per thing a person can do about it. */
    public enum Code {
        FILE_NOT_READABLE("R01"),
        FILE_NOT_RECOGNISED("R02"),
        ROW_NOT_READABLE("R03"),
        NO_TOPIC("R04"),
        OPTION_NOT_UNDERSTOOD("R05"),
        BROKER_NOT_REACHED("R06"),
        INGEST_NOT_REACHED("R07"),
        REGISTRATION_REFUSED("R08");

        private final String number;

        Code(String number) {
            this.number = number;
        }
    }

    private final Code code;

    ReplayProblem(Code code, String english, String chinese) {
        super(code.number + " " + code.name() + ": " + english + "\n" + code.number + "：" + chinese);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
