package org.sixfold.camunda;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** A resolver that only answers {@link #find}; it sets and invokes nothing. */
abstract class ReadOnlyResolver extends ELResolver {

  /** The value of the property; null if this resolver does not know it. */
  Object find(Object base, String property) {
    return null;
  }

  /** As {@link #find(Object, String)}, for resolvers that look at where they are asked. */
  Object find(ELContext context, Object base, String property) {
    return find(base, property);
  }

  @Override
  public final Object getValue(ELContext context, Object base, Object property) {
    Object found = property == null ? null : find(context, base, property.toString());
    if (found != null) {
      context.setPropertyResolved(true);
    }
    return found;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object newValue) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
