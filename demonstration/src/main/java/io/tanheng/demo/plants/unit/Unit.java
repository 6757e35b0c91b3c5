/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

/** An installation with a stack; a pure function of how it is run. */
public interface Unit {

    UnitState run(Conditions conditions);
}
