package org.sixfold.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One component of a form, as far as the server looks at it.
 *
 * @param key key of the value; the path of a dynamic list; null for a group
 * @param options values to choose from; null where they come with the task or any text will do
 * @param special what kind of text or number it is; null if any
 * @param moment when it may lie; null for any time
 * @param numbers whether phones and ID numbers may stand in the text; elsewhere they are refused
 * @param health whether the value is stored in the health part
 * @param readOnly shown only; what is sent for it is dropped
 * @param hide when the component is not shown; null if always
 * @param unless by option, when an outcome does not fit the other answers
 */
record FormField(
    Type type,
    String key,
    boolean required,
    Limits limits,
    Set<String> options,
    Special special,
    Moment moment,
    boolean numbers,
    boolean health,
    boolean readOnly,
    Feel hide,
    Map<String, Feel> unless,
    List<FormField> children) {

  /** The component types a form may use. */
  enum Type {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATETIME,
    DATE,
    RADIO,
    SELECT,
    CHECKLIST,
    CHECKBOX,
    /** Pictures of papers, by the ids they were handed in under. */
    FILEPICKER,
    DYNAMICLIST,
    GROUP,
    DECORATION
  }

  /** Texts and numbers with rules of their own. */
  enum Special {
    TEL,
    /** Degrees Celsius of a living person. */
    TEMP,
    /** A name that stands for a signature, or the name with what the finger drew. */
    SIG
  }

  /** What a moment tells of: nobody can have done what is yet to come. */
  enum Moment {
    /** Something that was, however long ago. */
    PAST,
    /** What the worker did for this task: not days before there was one. */
    RECENT
  }

  /** Ranges; null where there is none. */
  record Limits(
      BigDecimal min,
      BigDecimal max,
      Integer minLength,
      Integer maxLength,
      Integer decimals,
      Pattern pattern) {}

  boolean isHidden(Map<String, Object> scope) {
    return hide != null && hide.holds(scope);
  }
}
