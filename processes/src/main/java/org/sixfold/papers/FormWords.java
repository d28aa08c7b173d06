package org.sixfold.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.sixfold.form.FormSchema;
import org.sixfold.form.Forms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the codes of a form's choices are called on the form itself. */
@Component
class FormWords {

  private final Forms forms;
  private final JsonMapper json;

  FormWords(Forms forms, JsonMapper json) {
    this.forms = forms;
    this.json = json;
  }

  /** The labels of some codes; a code that the form does not know stays as it is. */
  String of(String kind, String field, List<String> codes) {
    JsonNode component =
        forms
            .find(kind)
            .map(FormSchema::json)
            .map(json::readTree)
            .map(form -> find(form, field))
            .orElse(null);
    return codes.stream().map(code -> label(component, code)).collect(Collectors.joining("、"));
  }

  private static String label(JsonNode component, String code) {
    if (component != null) {
      for (JsonNode option : component.path("values")) {
        if (code.equals(option.path("value").asString())) {
          return option.path("label").asString();
        }
      }
    }
    return code;
  }

  private static JsonNode find(JsonNode parent, String field) {
    for (JsonNode component : parent.path("components")) {
      if (field.equals(component.path("key").asString(""))) {
        return component;
      }
      JsonNode inner = find(component, field);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
