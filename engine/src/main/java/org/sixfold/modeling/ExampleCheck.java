package org.sixfold.modeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with examples before they are run: what cannot be read, then each word. */
@Component
class ExampleCheck {

  private final ScenarioFiles files;
  private final ObjectProvider<WayWords> ways;
  private final JsonMapper json;

  ExampleCheck(ScenarioFiles files, ObjectProvider<WayWords> ways, JsonMapper json) {
    this.files = files;
    this.ways = ways;
    this.json = json;
  }

  /**
   * Checks one file of examples.
   *
   * @param around all files of the path
   * @param read those of them that were read already
   */
  void check(
      String name,
      byte[] content,
      Map<String, byte[]> around,
      ReadFiles read,
      Surroundings known,
      Findings findings) {
    String key = FileNames.key(name);
    if (!known.decisions().contains(key) && !known.processes().contains(key)) {
      findings.error("", "scenario.triedUnknown", key);
    }
    List<Scenario> examples;
    try {
      examples = files.read(content);
    } catch (IllegalArgumentException unreadable) {
      findings.error("", "scenario.unreadable", unreadable.getMessage());
      return;
    }
    if (findings.all().isEmpty()) {
      boolean all = read.names().containsAll(around.keySet());
      words(key, examples, around, all ? read : ReadFiles.of(around), new ExampleRule(findings));
    }
  }

  private void words(
      String key,
      List<Scenario> examples,
      Map<String, byte[]> around,
      ReadFiles read,
      ExampleRule rule) {
    String table =
        around.keySet().stream()
            .filter(one -> FileNames.base(one).equals(key + ".dmn"))
            .findFirst()
            .orElse(null);
    if (table == null) {
      ExampleWords words =
          read.together(ExampleWords.class, () -> ExampleWords.of(around, read, json));
      WayWords.Drawn models = read.together(WayWords.Drawn.class, () -> drawn(around, read));
      Set<String> ends = models.ends(key, words.outcomes());
      rule.checkModel(examples, words, models.awaited(), ends);
    } else if (read.model(table) != null) {
      rule.checkTable(
          examples, TableWords.of(read.model(table)).orChosen(FormOptions.of(around, json)));
    }
  }

  /** Nothing is known of models that cannot be read: their own check tells. */
  private WayWords.Drawn drawn(Map<String, byte[]> around, ReadFiles read) {
    Map<String, byte[]> models = new HashMap<>(around);
    models.keySet().removeIf(name -> read.model(name) == null);
    try {
      return ways.getObject().of(models);
    } catch (RuntimeException unreadable) {
      return new Unread();
    }
  }

  private record Unread() implements WayWords.Drawn {

    @Override
    public Set<String> awaited() {
      return Set.of();
    }

    @Override
    public Set<String> ends(String process, Map<String, Set<String>> outcomes) {
      return Set.of();
    }
  }
}
