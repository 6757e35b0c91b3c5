@NullMarked
package io.tanheng.telemetry.hj212;

import org.jspecify.annotations.NullMarked;
