package org.sixfold.board;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the board measures by.
 *
 * @param loadWindow tasks due within it count as somebody's load
 * @param loadMost more of them are too many for one person: a call or visit of four minutes each
 *     fills the window with thirty
 */
@ConfigurationProperties("sixfold.board")
record BoardProperties(@DefaultValue("2h") Duration loadWindow, @DefaultValue("30") int loadMost) {

  BoardProperties {
    if (loadWindow.isNegative() || loadMost < 1) {
      throw new IllegalArgumentException("sixfold.board.load-… must be positive");
    }
  }
}
