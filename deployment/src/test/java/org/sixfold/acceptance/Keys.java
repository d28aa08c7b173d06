package org.sixfold.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of a keyboard: a character, a name such as {@code Enter}, or with others, {@code Ctrl+Z}.
 */
final class Keys {

  private static final Map<String, Integer> BITS = Map.of("Alt", 1, "Ctrl", 2, "Shift", 8);

  private Keys() {}

  /** What Chromium is to be told of them, down and up again. */
  static List<Map<String, Object>> events(String keys) {
    List<String> parts = new ArrayList<>(List.of(keys.split("(?<=.)\\+")));
    String key = parts.remove(parts.size() - 1);
    Map<String, Object> pressed = parts.isEmpty() ? alone(key) : with(parts, key);
    return List.of(event("keyDown", pressed), event("keyUp", pressed));
  }

  private static Map<String, Object> alone(String key) {
    return switch (key) {
      case "Enter" -> Map.of("key", key, "text", "\r", "windowsVirtualKeyCode", 13);
      case "Tab" -> Map.of("key", key, "windowsVirtualKeyCode", 9);
      case "Delete" -> Map.of("key", key, "windowsVirtualKeyCode", 46);
      default -> Map.of("key", key, "text", key);
    };
  }

  private static Map<String, Object> with(List<String> others, String letter) {
    return Map.of(
        "key",
        others.contains("Shift") ? letter : letter.toLowerCase(),
        "code",
        "Key" + letter,
        "windowsVirtualKeyCode",
        (int) letter.charAt(0),
        "modifiers",
        others.stream().mapToInt(BITS::get).sum());
  }

  private static Map<String, Object> event(String type, Map<String, Object> pressed) {
    Map<String, Object> event = new HashMap<>(pressed);
    event.put("type", type);
    return event;
  }
}
