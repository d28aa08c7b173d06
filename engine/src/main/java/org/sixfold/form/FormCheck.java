package org.sixfold.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.form.FormField.Type;
import org.sixfold.form.Forms.NamedPicture;
import org.sixfold.shared.FieldProblem;

/** One submission against one form: what is accepted, and what is wrong. */
final class FormCheck {

  private static final int MOST_ROWS = 200;

  final Map<String, Object> answers = new LinkedHashMap<>();
  final Map<String, Object> healthAnswers = new LinkedHashMap<>();
  final List<NamedPicture> pictures = new ArrayList<>();
  final List<FieldProblem> problems = new ArrayList<>();
  private final FormMoments moments;

  FormCheck(FormMoments moments) {
    this.moments = moments;
  }

  void run(List<FormField> fields, Map<String, Object> data) {
    unknown(fields, data, "");
    fields(fields, data, data);
  }

  /** Whether the chosen outcome does not fit the accepted answers. */
  boolean outcomeUnfit(List<FormField> fields) {
    Map<String, Object> all = new HashMap<>(answers);
    all.putAll(healthAnswers);
    for (FormField field : fields) {
      if ("outcome".equals(field.key())) {
        Feel unless = field.unless().get(String.valueOf(answers.get("outcome")));
        return unless != null && unless.holds(all);
      }
    }
    return false;
  }

  private void fields(List<FormField> fields, Map<String, Object> data, Map<String, Object> scope) {
    for (FormField field : fields) {
      if (field.isHidden(scope) || field.readOnly() || field.type() == Type.DECORATION) {
        continue;
      }
      if (field.type() == Type.GROUP) {
        fields(field.children(), data, scope);
        continue;
      }
      Object value =
          field.type() == Type.DYNAMICLIST
              ? rows(field, data.get(field.key()), scope)
              : value(field, data.get(field.key()), field.key());
      if (field.type() == Type.FILEPICKER && value instanceof List<?> ids) {
        ids.forEach(
            id -> pictures.add(new NamedPicture(id.toString(), field.key(), field.health())));
      }
      if (value != null) {
        (isHealth(field) ? healthAnswers : answers).put(field.key(), value);
      }
    }
  }

  private List<Map<String, Object>> rows(FormField list, Object sent, Map<String, Object> scope) {
    if (sent == null || sent instanceof List<?> none && none.isEmpty()) {
      if (list.required()) {
        problems.add(new FieldProblem(list.key(), "form.required"));
      }
      return null;
    }
    if (!(sent instanceof List<?> entries) || entries.size() > MOST_ROWS) {
      problems.add(new FieldProblem(list.key(), "form.list", MOST_ROWS));
      return null;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object entry : entries) {
      String path = list.key() + "[" + rows.size() + "]";
      rows.add(row(list, entry, path, scope));
    }
    return rows;
  }

  private Map<String, Object> row(
      FormField list, Object entry, String path, Map<String, Object> scope) {
    Map<String, Object> accepted = new LinkedHashMap<>();
    Map<String, Object> data = texts(entry);
    if (data == null) {
      problems.add(new FieldProblem(path, "form.list", MOST_ROWS));
      return accepted;
    }
    unknown(list.children(), data, path + ".");
    Map<String, Object> inner = new HashMap<>(scope);
    inner.putAll(data);
    for (FormField field : list.children()) {
      if (field.isHidden(inner) || field.readOnly() || field.key() == null) {
        continue;
      }
      Object value = value(field, data.get(field.key()), path + "." + field.key());
      if (value != null) {
        accepted.put(field.key(), value);
      }
    }
    return accepted;
  }

  private Object value(FormField field, Object sent, String path) {
    Object value = FormValues.check(field, sent, path, problems);
    FieldProblem problem = value == null ? null : moments.problem(field.moment(), value, path);
    if (problem != null) {
      problems.add(problem);
      return null;
    }
    return value;
  }

  private void unknown(List<FormField> fields, Map<String, Object> data, String path) {
    Set<String> known = new HashSet<>();
    keys(fields, known);
    data.keySet().stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .forEach(key -> problems.add(new FieldProblem(path + key, "form.unknownField")));
  }

  private static void keys(List<FormField> fields, Set<String> known) {
    for (FormField field : fields) {
      if (field.type() == Type.GROUP) {
        keys(field.children(), known);
      } else if (field.key() != null) {
        known.add(field.key());
      }
    }
  }

  private static boolean isHealth(FormField field) {
    return field.health() || field.children().stream().anyMatch(FormField::health);
  }

  private static Map<String, Object> texts(Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, Object> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put(String.valueOf(key), value));
    return texts;
  }
}
