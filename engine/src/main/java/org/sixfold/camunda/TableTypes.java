package org.sixfold.camunda;

import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.camunda.bpm.dmn.engine.impl.type.DefaultDataTypeTransformerRegistry;

/** Which values the inputs of tables take, as the engine that asks them reads their types. */
public final class TableTypes {

  private static final DmnDataTypeTransformerRegistry KNOWN =
      new DefaultDataTypeTransformerRegistry();

  private TableTypes() {}

  /**
   * Whether a value is one of a type; the engine cannot answer a question with another one.
   *
   * @param type as {@code typeRef} says it; an unknown one takes everything
   * @param value a text, number or flag; nothing is said by null, which every type takes
   */
  public static boolean takes(String type, Object value) {
    try {
      return value == null || KNOWN.getTransformer(type).transform(value) != null;
    } catch (IllegalArgumentException | LinkageError unfit) {
      // Of what is no text, the type of dates asks a library that need not be there.
      return false;
    }
  }
}
