/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

/** Does nothing until it is killed. */
final class SleepingMain {

    private SleepingMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.currentThread().join();
    }
}
