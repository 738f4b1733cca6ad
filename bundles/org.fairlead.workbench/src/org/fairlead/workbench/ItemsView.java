package org.fairlead.workbench;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.stack.DefaultBodyLayerStack;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import org.fairlead.model.Item;

public class ItemsView extends ViewPart {
	private NatTable table;

	@Override
	public void createPartControl(Composite parent) {
		IDataProvider data = new IDataProvider() {
			@Override
			public Object getDataValue(int c, int r) {
				Item i = Review.REPORT.getItems().get(r);
				return c == 0 ? i.getName() : c == 1 ? (Object) i.getValue() : i.getSeverity();
			}

			@Override
			public void setDataValue(int c, int r, Object v) {
			}

			@Override
			public int getColumnCount() {
				return 3;
			}

			@Override
			public int getRowCount() {
				return Review.REPORT.getItems().size();
			}
		};
		String[] names = { "name", "value", "severity" };
		DefaultBodyLayerStack body = new DefaultBodyLayerStack(new DataLayer(data));
		IDataProvider ch = new DefaultColumnHeaderDataProvider(names, Map.of("name", Messages.name, "value", Messages.value, "severity", Messages.severity));
		ColumnHeaderLayer chl = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(ch), body, body.getSelectionLayer());
		IDataProvider rh = new DefaultRowHeaderDataProvider(data);
		RowHeaderLayer rhl = new RowHeaderLayer(new DefaultRowHeaderDataLayer(rh), body, body.getSelectionLayer());
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(ch, rh)), rhl, chl);
		table = new NatTable(parent, new GridLayer(body, chl, rhl, corner));
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
