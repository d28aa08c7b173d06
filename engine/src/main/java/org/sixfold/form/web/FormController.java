package org.sixfold.form.web;

import org.sixfold.form.FormSchema;
import org.sixfold.form.Forms;
import org.sixfold.shared.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms without a task, as devices keep them for when there is no connection. */
@RestController
class FormController {

  private final Forms forms;
  private final JsonMapper json;

  FormController(Forms forms, JsonMapper json) {
    this.forms = forms;
    this.json = json;
  }

  record Schema(String kind, String version, JsonNode schema) {}

  /**
   * The form of a kind of task.
   *
   * @param version that of the task at hand; without it the form that new tasks get
   */
  @GetMapping("/api/forms/{kind}")
  Schema form(@PathVariable String kind, @RequestParam(required = false) String version) {
    FormSchema form =
        (version == null ? forms.find(kind) : forms.findVersion(kind, version))
            .orElseThrow(() -> ProblemException.notFound("form.unknown", kind));
    return new Schema(form.id(), form.version(), json.readTree(form.json()));
  }
}
