package org.sixfold.notification;

import java.util.List;

/**
 * How somebody wants to be told; notices in the product come in any case.
 *
 * @param mail whether by e-mail
 * @param quiet hours in which only a matter of minutes is sent; null for none
 * @param messengers the work messengers that this installation has
 */
public record NoticeChoice(boolean mail, Quiet quiet, List<Robot> messengers) {

  /** Hours such as {@code 22:00} to {@code 07:00}. */
  public record Quiet(String from, String to) {}

  /**
   * A robot in one's own group of a messenger.
   *
   * @param channel as the installation names the messenger
   * @param chosen whether to write there
   * @param token which robot, as its address says; null keeps what is known, and is never answered
   * @param secret with which it knows us, likewise
   */
  public record Robot(String channel, boolean chosen, String token, String secret) {}
}
