@NullMarked
package io.tanheng.contracts.readings;

import org.jspecify.annotations.NullMarked;
