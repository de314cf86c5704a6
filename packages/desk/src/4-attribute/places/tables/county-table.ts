/**
 * Counties of Britain and Ireland as `country|name|latitude|longitude`, further names after a slash; the position is a rough middle.
 * Written for this project. An asterisk: needs words that lead in to a place.
 */
export const countyTable = `
GB|Kent*|51.2|0.7
GB|Essex|51.8|0.6
GB|Sussex|50.9|-0.1
GB|East Sussex|50.9|0.3
GB|West Sussex|50.9|-0.5
GB|Surrey|51.3|-0.4
GB|Hampshire|51.1|-1.3
GB|Dorset|50.8|-2.3
GB|Devon|50.7|-3.8
GB|Cornwall/Cornouailles|50.4|-4.9
GB|Somerset|51.1|-2.9
GB|Wiltshire|51.3|-1.9
GB|Gloucestershire|51.8|-2.2
GB|Oxfordshire|51.8|-1.3
GB|Buckinghamshire|51.8|-0.8
GB|Berkshire|51.4|-1.1
GB|Hertfordshire/Herts|51.8|-0.2
GB|Bedfordshire|52.1|-0.5
GB|Cambridgeshire|52.3|0.1
GB|Norfolk|52.7|1
GB|Suffolk|52.2|1
GB|Lincolnshire|53.1|-0.2
GB|Northamptonshire|52.3|-0.9
GB|Leicestershire|52.6|-1.1
GB|Rutland|52.7|-0.6
GB|Warwickshire|52.3|-1.6
GB|Worcestershire|52.2|-2.2
GB|Herefordshire|52.1|-2.7
GB|Shropshire|52.7|-2.7
GB|Staffordshire|52.8|-2
GB|West Midlands|52.5|-1.8
GB|Midlands|52.6|-1.6
GB|Derbyshire|53.1|-1.6
GB|Nottinghamshire|53.1|-1
GB|Cheshire|53.2|-2.6
GB|Merseyside|53.4|-3
GB|Greater Manchester|53.5|-2.3
GB|Lancashire|53.9|-2.6
GB|Cumbria|54.6|-2.9
GB|North Yorkshire|54.2|-1.4
GB|West Yorkshire|53.8|-1.7
GB|South Yorkshire|53.5|-1.4
GB|County Durham|54.7|-1.8
GB|Northumberland|55.2|-2
GB|Tyneside/Tyne and Wear|55|-1.6
GB|Teesside|54.6|-1.2
GB|Greater London|51.5|-0.1
GB|Fife|56.2|-3.1
GB|Aberdeenshire|57.3|-2.6
GB|Ayrshire|55.5|-4.5
GB|Lanarkshire|55.6|-3.8
GB|Perthshire|56.6|-3.9
GB|Highlands|57.4|-4.7
GB|Orkney|59|-3
GB|Shetland|60.3|-1.3
GB|Hebrides|57.5|-7
GB|Gwynedd|52.9|-3.8
GB|Powys|52.3|-3.4
GB|Ceredigion|52.3|-4
GB|Pembrokeshire|51.9|-4.9
GB|Carmarthenshire|51.9|-4.2
GB|Anglesey|53.3|-4.4
GB|County Antrim/Co Antrim/Co. Antrim|54.9|-6.2
GB|County Armagh/Co Armagh/Co. Armagh|54.3|-6.6
GB|County Down/Co Down/Co. Down|54.3|-5.9
GB|County Fermanagh/Co Fermanagh/Co. Fermanagh|54.4|-7.7
GB|County Londonderry/Co Derry/County Derry/Co. Derry|55|-6.9
GB|County Tyrone/Co Tyrone/Co. Tyrone|54.6|-7.2
IE|County Carlow/Co Carlow/Co. Carlow|52.7|-6.8
IE|County Cavan/Co Cavan/Co. Cavan|54|-7.3
IE|County Clare/Co Clare/Co. Clare|52.9|-9
IE|County Cork/Co Cork/Co. Cork|52|-8.7
IE|County Donegal/Co Donegal/Co. Donegal/Donegal|54.9|-8
IE|County Dublin/Co Dublin/Co. Dublin|53.4|-6.3
IE|County Galway/Co Galway/Co. Galway|53.3|-8.8
IE|County Kerry/Co Kerry/Co. Kerry|52.1|-9.6
IE|County Kildare/Co Kildare/Co. Kildare|53.2|-6.8
IE|County Kilkenny/Co Kilkenny/Co. Kilkenny|52.6|-7.3
IE|County Laois/Co Laois/Co. Laois|53|-7.4
IE|County Leitrim/Co Leitrim/Co. Leitrim|54.1|-8
IE|County Limerick/Co Limerick/Co. Limerick|52.5|-8.8
IE|County Longford/Co Longford/Co. Longford|53.7|-7.7
IE|County Louth/Co Louth/Co. Louth|53.9|-6.5
IE|County Mayo/Co Mayo/Co. Mayo|53.9|-9.3
IE|County Meath/Co Meath/Co. Meath|53.6|-6.7
IE|County Monaghan/Co Monaghan/Co. Monaghan|54.2|-6.9
IE|County Offaly/Co Offaly/Co. Offaly|53.2|-7.7
IE|County Roscommon/Co Roscommon/Co. Roscommon|53.7|-8.2
IE|County Sligo/Co Sligo/Co. Sligo|54.2|-8.6
IE|County Tipperary/Co Tipperary/Co. Tipperary|52.6|-7.9
IE|County Waterford/Co Waterford/Co. Waterford|52.2|-7.6
IE|County Westmeath/Co Westmeath/Co. Westmeath|53.5|-7.5
IE|County Wexford/Co Wexford/Co. Wexford|52.5|-6.6
IE|County Wicklow/Co Wicklow/Co. Wicklow|53|-6.4
IE|Munster|52.3|-8.7
IE|Connacht|53.7|-8.9
IE|Leinster|53|-6.9
`;
