package org.sixfold.shared;

/** Text people typed, for {@code like … escape '!'}: nothing in it is a wildcard. */
public final class LikeText {

  private LikeText() {}

  /** The text with its wildcards escaped. */
  public static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
