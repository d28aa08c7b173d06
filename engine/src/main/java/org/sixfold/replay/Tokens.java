package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All tokens of a case, in the order in which they came to be. */
final class Tokens {

  private static final Comparator<Token> SOONEST =
      Comparator.<Token, Instant>comparing(token -> token.at).thenComparingLong(token -> token.no);

  private final List<Token> all = new ArrayList<>();
  private long no;

  Token put(Frame frame, Way.Node node, Instant at, Duration shift, String outcome) {
    Token token = new Token(no++, frame, node, at, shift, outcome);
    frame.live++;
    all.add(token);
    return token;
  }

  /** The one that goes on first, if any does before a moment. */
  Optional<Token> next(Instant until) {
    all.removeIf(token -> !token.isLive());
    return all.stream().filter(token -> token.runs && token.at.isBefore(until)).min(SOONEST);
  }

  /** Those that are left, the latest first. */
  List<Token> latestFirst() {
    List<Token> latest = new ArrayList<>(all);
    Collections.reverse(latest);
    return latest;
  }

  /** Ends all in a frame but one; that may be null. */
  void clear(Frame frame, Token but, Instant at) {
    all.stream()
        .filter(token -> token != but && token.isLive() && token.frame.within(frame))
        .forEach(token -> drop(token, at));
  }

  /** Ends one; its frame goes on. */
  static void leave(Token token, Instant at) {
    drop(token, at);
    token.frame.live--;
  }

  private static void drop(Token token, Instant at) {
    if (token.work != null && (token.work.ended == null || token.work.ended.isAfter(at))) {
      token.work.ended = at;
    }
    token.gone = true;
  }
}
