/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

/**
 * One mistake in a parameter file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param message what was found, what was expected and what to do
 */
public record ParameterProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}
